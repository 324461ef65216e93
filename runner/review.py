"""Judging a review: marks on a listing are data, so no sandbox is needed."""

import time
from collections.abc import Awaitable, Callable, Sequence

from runner.package.checkers.findings import findings
from runner.package.problem import Case, Package, reveals_all
from runner.package.review import MARKS, ChangedLine, looked_at, marks_in
from runner.package.values import show
from runner.skipping import skipped
from runner.verdict import CaseResult, CompileResult, Judgement, Verdict, combine

OnCompile = Callable[[CompileResult], Awaitable[None]] | None
OnCase = Callable[[int, CaseResult], Awaitable[None]] | None
NOWHERE = "none"
"""The image of what ran nowhere."""


async def judge_review(
    package: Package,
    cases: Sequence[Case],
    source: str,
    on_compile: OnCompile = None,
    on_case: OnCase = None,
    watched: bool = False,
) -> Judgement:
    """Compare the marks of a source with each case; a line that was changed otherwise is a compile error."""
    began = time.monotonic()
    (language, listing), *_ = package.starters.items()
    marks: dict[object, object] = {}
    try:
        marks = marks_in(listing, source, package.categories)
        compiled = CompileResult(ok=True)
    except ChangedLine as error:
        compiled = CompileResult(ok=False, message=str(error))
    if on_compile is not None:
        await on_compile(compiled)
    results: list[CaseResult] = []
    for index, case in enumerate(cases if compiled.ok else ()):
        if skipped(package, case, results):
            continue
        results.append(result_of(package, case, marks, watched))
        if on_case is not None:
            await on_case(index, results[-1])
    total_ms = round((time.monotonic() - began) * 1000, 1)
    return Judgement(combine(compiled, results), compiled, results, 0.0, total_ms, language, NOWHERE)


def result_of(package: Package, case: Case, marks: dict[object, object], watched: bool) -> CaseResult:
    """One case, judged; a hidden one tells how many were found, not which."""
    first, last = case.args
    seen = {line: what for line, what in marks.items() if first <= line <= last}  # type: ignore[operator]
    found = findings(package.checker.options, case.expected, seen)
    open_ = reveals_all(package, case) or watched
    return CaseResult(
        name=case.name,
        group=case.group,
        verdict=Verdict.AC if found.ok else Verdict.WA,
        message=found.message if open_ else "",
        told=found.told,
        input=[looked_at(case.args)] if open_ else None,
        expected=show(case.expected, MARKS) if open_ else None,
        got=show(seen, MARKS) if open_ else None,
    )
