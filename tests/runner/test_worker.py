"""The runner takes jobs from a bus and reports in order; what it cannot judge is our fault and never a crash."""

import asyncio
import gc
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from runner.bus import Beat, CaseDone, Compiled, Grown, Job, Judged, LocalBus, Measuring, Report, Started
from runner.package.drivers import offered
from runner.package.problem import OWN, Generated
from runner.package.schema import Package, load
from runner.sandbox.container import Engine
from runner.sandbox.pool import Pool
from runner.verdict import Verdict
from runner.worker import Runner, RunnerSettings
from tests.runner.fates import FATES, FUNCTIONS

ADD = load(Path(__file__).parent / "packages" / "add")
PACKAGES = {ADD.slug: ADD}
RIGHT = FUNCTIONS["python"]["accepted"][1]
# A language that is prepared long after Python.
LAST = offered("function")[-1]
RIGHT_IN_LAST = next(one.source for one in FATES if str(one) == f"{LAST}-function-accepted")


def job(submission: str, **changed: object) -> Job:
    plain = {"problem": "add", "language": "python", "source": RIGHT, "kind": "submit"}
    return Job(submission, 1, f"token-{submission}", **(plain | changed))  # type: ignore[arg-type]


async def reports(bus: LocalBus, submission: str) -> list[Report]:
    """All reports up to the judgement of one submission, without the signs of life between them."""
    told: list[Report] = []
    while not told or not isinstance(told[-1], Judged):
        report = await bus.next_report()
        assert (report.submission, report.token) == (submission, f"token-{submission}")
        if not isinstance(report, Beat):
            told.append(report)
    return told


async def verdict_of(bus: LocalBus, submission: str) -> Verdict:
    last = (await reports(bus, submission))[-1]
    assert isinstance(last, Judged)
    return last.judgement.verdict


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110 (nobody can tell us)
        await asyncio.sleep(0.01)


def states(runner: Runner) -> dict[str, str]:
    return {row["id"]: row["state"] for row in runner.health()["languages"]}  # type: ignore[attr-defined]


@asynccontextmanager
async def started(
    cache: Path,
    bus: LocalBus,
    packages: Mapping[str, Package] = PACKAGES,
    slots: int = 2,
    languages: tuple[str, ...] = (LAST,),
) -> AsyncIterator[tuple[Runner, str]]:
    """A running runner and the word that its containers carry."""
    owner = f"test-{secrets.token_hex(4)}"
    runner = Runner(bus, packages, RunnerSettings(owner, bytes(32), cache, slots=slots, warm=1, languages=languages))
    await runner.start()
    try:
        yield runner, owner
    finally:
        await runner.stop()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cases")


@pytest.mark.docker
async def test_a_job_for_a_language_that_is_being_prepared_waits_and_is_then_judged(pool: Pool, cache: Path) -> None:
    bus = LocalBus()
    await bus.send_job(job("early", language=LAST, source=RIGHT_IN_LAST))
    async with started(cache, bus, slots=1) as (runner, _):
        assert states(runner)["python"] == states(runner)[LAST] == "building"
        assert await verdict_of(bus, "early") is Verdict.AC
        assert states(runner)[LAST] == "ready"


@pytest.mark.docker
async def test_a_language_is_left_alone_until_somebody_asks_for_it(pool: Pool, cache: Path) -> None:
    bus = LocalBus()
    async with started(cache, bus, languages=()) as (runner, _):
        assert states(runner)[LAST] == "absent"
        await bus.send_job(job("first", language=LAST, source=RIGHT_IN_LAST))
        await bus.send_job(job("quick"))
        assert await verdict_of(bus, "quick") is Verdict.AC
        assert states(runner)[LAST] == "absent"
        runner.want(LAST)
        assert await verdict_of(bus, "first") is Verdict.AC
        assert states(runner)[LAST] == "ready"


@pytest.mark.docker
async def test_a_waiting_job_holds_no_slot(pool: Pool, cache: Path) -> None:
    bus = LocalBus()
    await bus.send_job(job("waiting", language=LAST, source=RIGHT_IN_LAST))
    await bus.send_job(job("quick"))
    async with started(cache, bus, slots=1):
        assert await verdict_of(bus, "quick") is Verdict.AC
        assert await verdict_of(bus, "waiting") is Verdict.AC


@pytest.mark.docker
async def test_a_judgement_follows_its_start_its_compile_step_and_its_cases_in_order(pool: Pool, cache: Path) -> None:
    bus = LocalBus()
    async with started(cache, bus):
        await bus.send_job(job("whole"))
        told = await reports(bus, "whole")
        await bus.send_job(job("broken", source="def add(a, b:\n"))
        broken = await reports(bus, "broken")
    cases = [report for report in told if isinstance(report, CaseDone)]
    assert [type(report) for report in told] == [Started, Compiled, *[CaseDone] * len(cases), Judged]
    assert [case.index for case in cases] == [0, 1, 2, 3]
    assert isinstance(told[-1], Judged)
    assert told[-1].judgement.cases == [case.case for case in cases]
    assert [type(report) for report in broken] == [Started, Compiled, Judged]


@pytest.mark.docker
async def test_a_run_is_judged_on_samples_and_own_inputs_alone(pool: Pool, cache: Path) -> None:
    bus = LocalBus()
    async with started(cache, bus):
        await bus.send_job(job("run", kind="run", inputs=["1\n2"]))
        told = await reports(bus, "run")
    assert isinstance(told[-1], Judged)
    shown = [(case.group, case.name, case.got) for case in told[-1].judgement.cases]
    assert shown == [("sample", "small", "42"), (OWN, "1", "3")]


@pytest.mark.docker
@pytest.mark.parametrize(
    "changed",
    [
        {"problem": "gone"},
        {"language": "cobol"},
        {"kind": "run", "inputs": ["not two numbers"]},
    ],
    ids=str,
)
async def test_what_cannot_be_judged_is_our_fault_and_the_next_job_is_none_the_worse(
    changed: dict[str, object], pool: Pool, cache: Path
) -> None:
    bus = LocalBus()
    async with started(cache, bus, slots=1):
        await bus.send_job(job("odd", **changed))
        told = await reports(bus, "odd")
        await bus.send_job(job("plain"))
        assert await verdict_of(bus, "plain") is Verdict.AC
    assert [type(report) for report in told] == [Started, Judged]
    assert isinstance(told[-1], Judged)
    assert told[-1].judgement.verdict is Verdict.IE
    assert told[-1].judgement.fault
    assert told[-1].judgement.cases == []


@pytest.mark.docker
async def test_growth_that_cannot_be_measured_is_told_with_the_reason(cache: Path) -> None:
    bus = LocalBus()
    async with started(cache, bus):
        await bus.send_job(job("compared", kind="growth", source="", programs={"A": RIGHT}))
        told = [await bus.next_report()]
        while not isinstance(told[-1], Grown):
            told.append(await bus.next_report())
    assert all(isinstance(report, Measuring) for report in told[:-1])
    assert told[-1].growth.fault == "The growth of add cannot be measured in python."
    assert told[-1].growth.panels == []


async def test_a_problem_whose_generator_fails_takes_no_other_along(pool: Pool, cache: Path, tmp_path: Path) -> None:
    (tmp_path / "gen").mkdir()
    (tmp_path / "gen" / "gen.py").write_text("raise SystemExit('no')\n")
    groups = (*ADD.groups, replace(ADD.groups[-1], id="random", source="gen"))
    script = (Generated("random", "one", {}),)
    broken = replace(ADD, slug="broken", digest="0", path=tmp_path, groups=groups, script=script)
    bus = LocalBus()
    async with started(cache, bus, {"broken": broken, **PACKAGES}):
        await bus.send_job(job("unlucky", problem="broken"))
        assert await verdict_of(bus, "unlucky") is Verdict.IE
        await bus.send_job(job("lucky"))
        assert await verdict_of(bus, "lucky") is Verdict.AC


@pytest.mark.docker
async def test_a_runner_that_stops_leaves_no_container_and_sweeps_what_another_left(
    engine: Engine, pool: Pool, cache: Path
) -> None:
    bus = LocalBus()
    async with started(cache, bus) as (runner, owner):
        await bus.send_job(job("long", source=FUNCTIONS["python"]["sleep"][1]))
        assert isinstance(await bus.next_report(), Started)
        assert runner.health()["running"] == 1
    assert await engine.owned(owner) == []


# The client leaves a socket that could not be connected to the garbage collector.
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
async def test_an_engine_that_does_not_answer_is_told_and_jobs_stay_where_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/nothing.sock")
    bus = LocalBus()
    await bus.send_job(job("patient"))
    async with started(tmp_path, bus) as (runner, _):
        await until(lambda: "No Docker engine answers" in str(runner.health()["engine"]))
        health = runner.health()
        assert health["engine"]["ok"] is False  # type: ignore[index]
        assert states(runner)["python"] == states(runner)[LAST] == "building"
        assert (health["pool"], health["running"]) == ({}, 0)
    await asyncio.sleep(0)  # The loop lets go of what ended.
    gc.collect()
    assert (await bus.next_job()).submission == "patient"
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(bus.next_report(), 0)
