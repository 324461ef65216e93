"""Measuring a limit: every reference on every case, one at a time, and then how far the slow solutions are from it."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from runner.languages import LANGUAGES
from runner.package.generate import all_cases
from runner.package.measured import MEASURED, MOST_S, Slowest, document, limit_for, named
from runner.package.problem import Package, PackageError
from runner.package.proof import Bench, Proof, Solved
from runner.package.report import OnLine, Report, Status
from runner.package.verify import or_gone
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup
from runner.verdict import Verdict

MARGIN = 1.5
"""A slow solution should need so many times the limit, or a faster machine lets it pass."""


async def measure(
    package: Package,
    pool: Pool,
    instance_key: bytes,
    cache: Path,
    startups: Mapping[str, Startup],
    on_line: OnLine | None = None,
) -> Report:
    """Measure the limit of a package that was loaded for it and write measured.yaml; nothing where a reference fails.

    One program runs at a time, so that none slows another down.
    """
    proof = Proof(package, Bench(pool, startups, asyncio.Semaphore(1)), on_line)
    with or_gone(proof):
        await _measure(proof, instance_key, cache)
    return Report(tuple(proof.lines))


async def _measure(proof: Proof, instance_key: bytes, cache: Path) -> None:
    package = proof.package
    try:
        groups = await all_cases(package, proof.bench.pool, instance_key, cache)
    except PackageError as error:
        proof.say(Status.FAIL, str(error))
        return
    cases = [case for cases in groups.values() for case in cases]
    references = [await proof.solve_one(path, cases) for path in package.right]
    slowest = slowest_of(references)
    seconds = limit_for(slowest, package.limits)
    faults = proof.failing_references(references)
    if seconds > MOST_S:
        faults.append(f"The references would need a limit of {seconds:g} s, above {MOST_S:g} s; shrink the cases.")
    for fault in faults:
        proof.say(Status.FAIL, fault)
    if not faults:
        (package.path / MEASURED).write_text(document(package.slug, seconds, slowest), encoding="utf-8")
        proof.say(Status.OK, f"{named(slowest, package.limits)}; the limit is {seconds:g} s, in {MEASURED}.")
        proof.package = replace(package, limits=replace(package.limits, time_s=seconds * MARGIN))
        for path in package.solutions.slow:
            check_slow(proof, await proof.solve_one(path, cases))


def slowest_of(references: Sequence[Solved]) -> dict[str, Slowest]:
    """The slowest case of the references of each language, in the order of the table of languages."""
    rows = [
        (result.cpu_ms, one.language, Slowest(result.cpu_ms, one.name, f"{result.group}/{result.name}"))
        for one in references
        for result in one.judgement.cases
    ]
    found = {language: one for _, language, one in sorted(rows, key=lambda row: row[0])}
    return {name: found[name] for name in LANGUAGES if name in found}


def check_slow(proof: Proof, one: Solved) -> None:
    """Warn of a slow solution that ends within `MARGIN` limits, which are those that it was judged under."""
    worst = max((result.cpu_ms for result in one.judgement.cases), default=0.0)
    if one.judgement.verdict is Verdict.TLE or worst >= proof.package.limits.time_ms(one.language):
        return
    sentence = (
        f"{one.name} needs {worst:.0f} ms, less than {MARGIN:g} times the limit; enlarge the cases it is slow on."
    )
    proof.say(Status.WARN, sentence)
