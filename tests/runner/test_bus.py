"""The bus inside one process: in order, each job to one taker, and nothing that a table could not send again."""

import asyncio

import msgspec
import pytest

from runner.bus import Beat, Bus, CaseDone, Compiled, Job, Judged, LocalBus, Report, Started
from runner.verdict import CaseResult, CompileResult, Judgement, Verdict


def job(number: int) -> Job:
    return Job(f"s{number}", 1, f"t{number}", "add", "python", "pass", "run")


COMPILE = CompileResult(ok=True)
REPORTS: list[Report] = [
    Started("s", "t"),
    Beat("s", "t"),
    Compiled("s", "t", COMPILE),
    CaseDone("s", "t", 0, CaseResult("small", "sample", Verdict.AC)),
    Judged("s", "t", Judgement(Verdict.AC, COMPILE, [], 0.0, 1.0, "python", "image")),
]


async def test_jobs_and_reports_keep_their_order() -> None:
    bus: Bus = LocalBus()
    for number in range(50):
        await bus.send_job(job(number))
        await bus.send_report(Started(f"s{number}", "t"))
    assert [(await bus.next_job()).submission for _ in range(50)] == [f"s{number}" for number in range(50)]
    assert [(await bus.next_report()).submission for _ in range(50)] == [f"s{number}" for number in range(50)]


async def test_each_job_goes_to_one_taker() -> None:
    bus = LocalBus()

    async def take() -> list[str]:
        return [(await bus.next_job()).submission for _ in range(8)]

    takers = [asyncio.create_task(take()) for _ in range(5)]
    for number in range(40):
        await bus.send_job(job(number))
    taken = [submission for each in await asyncio.gather(*takers) for submission in each]
    assert sorted(taken) == sorted(f"s{number}" for number in range(40))


async def test_a_taker_that_gives_up_takes_no_job_along() -> None:
    bus = LocalBus()
    waiting = asyncio.create_task(bus.next_job())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await bus.send_job(job(1))
    assert await bus.next_job() == job(1)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: type(report).__name__)
def test_a_report_can_be_told_apart_on_a_wire(report: Report) -> None:
    assert msgspec.json.decode(msgspec.json.encode(report), type=Report) == report


def test_a_job_can_be_written_down_and_read_again() -> None:
    one = Job("s", 3, "t", "add", "cpp", "int x;\n", "run", ["1\n2", "3\n4"])
    assert msgspec.json.decode(msgspec.json.encode(one), type=Job) == one
