"""The benchmark measures with real containers, says what it left out, and leaves nothing behind."""

import contextlib
import json
import os
import secrets
from collections.abc import AsyncIterator
from typing import Any

import docker
import pytest

from runner.bench.baselines import bare, expect, naive
from runner.bench.cost import Meter
from runner.bench.measure import BenchPlan, bench, opened, quick_plan
from runner.bench.submission import CASES, package, submit
from runner.bench.sustained import Load, sustain
from runner.bench.workloads import WORKLOADS, Workload
from runner.languages import LANGUAGES
from runner.sandbox.container import LABEL, Engine
from runner.sandbox.images import build
from runner.sandbox.link import SandboxError
from runner.sandbox.naive import Naive
from runner.sandbox.pool import Pool

pytestmark = pytest.mark.docker

PYTHON = next(one for one in WORKLOADS if one.name == "python")
WRONG = Workload("wrong", "python", PYTHON.run, source="print(41)")


@pytest.fixture(scope="module")
async def image(engine: Engine) -> str:
    """The image of Python."""
    return await build.ensure(engine, LANGUAGES["python"], nothing)


@pytest.fixture
async def own(engine: Engine, image: str) -> AsyncIterator[Pool]:
    """A pool for Python alone."""
    pool = Pool(engine, f"bench-{secrets.token_hex(4)}", warm=1)
    pool.add(LANGUAGES["python"], image)
    yield pool
    await pool.close()
    assert await engine.owned(pool.owner) == []


def nothing(_line: str) -> None:
    """Nobody listens."""


def left_behind() -> list[str]:
    """The containers and volumes of benchmarks of this process."""
    with contextlib.closing(docker.from_env()) as client:
        owned = [*client.containers.list(all=True, ignore_removed=True), *client.volumes.list()]
        labels = [(one.name, (getattr(one, "labels", None) or one.attrs.get("Labels") or {})) for one in owned]
    return [name for name, has in labels if has.get(LABEL, "").startswith(f"bench-{os.getpid()}-")]


async def test_quick_run_has_ratios_from_right_verdicts_and_leaves_no_container(engine: Engine, image: str) -> None:
    told: list[str] = []
    document: dict[str, Any] = await bench(engine, quick_plan(BenchPlan()), {"python": image}, {}, told.append)
    (row,) = document["workloads"]
    assert row["name"] == "python"
    assert row["ratio_to_bare"] > 0
    assert 0 < row["first_ms"] < row["last_ms"]
    assert {"bare", "docker_exec", "docker_run"} == set(row["baselines"])
    assert row["baselines"]["bare"]["cpu_ms"] > 0
    assert (row["cpu_ms"] is None) == bool(document["no_cpu"])
    assert document["left_out"] == []
    assert json.loads(json.dumps(document)) == document
    assert told
    assert left_behind() == []


async def test_workload_without_its_language_is_named_with_the_reason(engine: Engine) -> None:
    plan = BenchPlan(rounds=1, seconds=0, only=("cpp", "go"))
    document = await bench(engine, plan, {}, {"cpp": "its image is not built: no disk"}, nothing)
    assert document["workloads"] == []
    assert document["left_out"] == [
        {"name": "cpp", "reason": "its image is not built: no disk"},
        {"name": "go", "reason": "no such language here"},
    ]


async def test_submission_with_a_wrong_answer_is_never_measured(own: Pool) -> None:
    with pytest.raises(SandboxError, match="wrong was judged WA"):
        await submit(own, WRONG, WRONG.fresh_source())


async def test_baselines_run_the_same_program_and_must_answer_right_too(image: str) -> None:
    async with Naive(image, f"bench-{secrets.token_hex(4)}") as plain:
        sample = await bare(plain, PYTHON, PYTHON.fresh_source())
        assert 0 < (sample.first_ms or 0) < sample.last_ms
        for command in (plain.execute, plain.run):
            assert (await naive(command, PYTHON, Meter([]), 2)).tests == 2
        with pytest.raises(SandboxError, match="gave a wrong answer"):
            await bare(plain, WRONG, WRONG.fresh_source())
        for command in (plain.execute, plain.run):
            with pytest.raises(SandboxError):
                await command(["/bin/sh", "-c", "exit 3"])
    with pytest.raises(SandboxError, match="gave a wrong answer"):
        expect(PYTHON, ["41"], ["42"])


async def test_load_is_sustained_with_the_right_verdicts_from_a_pool_that_nobody_has_asked(
    engine: Engine, image: str
) -> None:
    async with opened(engine, "python", image, 2) as fresh:
        row = await sustain(fresh, Load(clients=2), 1.0, 2, 2, Meter([]))
    assert row["wrong"] == 0
    assert row["submissions"] >= 2
    assert row["per_second"] > 0


def test_problem_of_the_benchmark_is_solved_in_every_language() -> None:
    assert package().languages == tuple(LANGUAGES)
    assert len(CASES) == 20
