"""One submission of the benchmark, judged as the product judges any."""

import asyncio
import time

from runner.bench.cost import Meter, between
from runner.bench.figures import Sample
from runner.bench.workloads import ANSWERS, INPUTS, Workload
from runner.judge import judge
from runner.languages import LANGUAGES
from runner.package.problem import Case, Checker, Group, Limits, Package, in_memory
from runner.sandbox.binaries import Binaries
from runner.sandbox.link import SandboxError
from runner.sandbox.pool import Pool
from runner.verdict import CaseResult, Verdict

GROUP = Group("all", "All", "fixed", "full")
CASES = [
    Case(str(number), GROUP.id, stdin=stdin.encode(), expected=answer)
    for number, (stdin, answer) in enumerate(zip(INPUTS, ANSWERS, strict=True), 1)
]
LOOKS = 6000
LOOK_SECONDS = 0.02


def package() -> Package:
    """The problem that every workload solves: print the sum of two numbers."""
    return in_memory(
        "bench",
        languages=tuple(LANGUAGES),
        limits=Limits(time_s=5.0),
        checker=Checker("tokens"),
        group=GROUP,
        cases=tuple(CASES),
    )


async def submit(pool: Pool, workload: Workload, source: str, binaries: Binaries | None = None) -> Sample:
    """Judge once: from asking the pool for a sandbox to the first and the last verdict, which must be right."""
    ends: list[float] = []

    async def on_case(_index: int, _case: CaseResult) -> None:
        ends.append(time.perf_counter())

    began = time.perf_counter()
    judgement = await judge(
        package(), CASES, workload.language, source, pool, on_case=on_case, owner="bench", binaries=binaries
    )
    last = time.perf_counter()
    if judgement.verdict is not Verdict.AC or len(judgement.cases) != len(CASES):
        words = judgement.fault or judgement.compile.message or next((case.message for case in judgement.cases), "")
        raise SandboxError(f"{workload.name} was judged {judgement.verdict}: {words[-400:]}")
    return Sample(
        last_ms=(last - began) * 1000,
        first_ms=(ends[0] - began) * 1000,
        build_ms=judgement.compile.ms,
        wait_ms=judgement.queue_ms,
    )


async def settled(pool: Pool, language: str, warm: int) -> None:
    """Wait until used sandboxes are removed and so many wait ready; raises SandboxError when that never comes."""
    for _ in range(LOOKS):
        now = pool.counts()[language]
        if not now["busy"] and now["warm"] >= warm:
            return
        await asyncio.sleep(LOOK_SECONDS)
    raise SandboxError(f"the pool does not come to rest: {pool.counts()}")


async def submission(
    pool: Pool, workload: Workload, source: str, warm: int, meter: Meter, binaries: Binaries
) -> Sample:
    """One submission with its whole cost: when this returns its sandbox is removed and the next one waits ready."""
    before = meter.cpu_ms()
    sample = await submit(pool, workload, source, binaries)
    await settled(pool, workload.language, warm)
    return Sample(
        sample.last_ms, sample.first_ms, sample.build_ms, sample.wait_ms, between(before, meter.cpu_ms()), len(CASES)
    )
