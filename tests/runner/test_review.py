"""Judging a review: marks are compared part by part, and hidden parts tell numbers alone."""

from pathlib import Path

from runner.judge import judge
from runner.review import judge_review
from runner.verdict import CaseResult, CompileResult, Verdict
from tests.runner.package.test_review import LISTING, package

RIGHT = LISTING.replace("a / 0", "a / 0  #! bug")


async def test_a_review_is_judged_part_by_part_and_told_as_it_goes(tmp_path: Path) -> None:
    one = package(tmp_path)
    cases = [case for group in one.groups for case in one.cases(group.id)]
    told: list[CompileResult | tuple[int, str]] = []

    async def compiled(result: CompileResult) -> None:
        told.append(result)

    async def case(index: int, result: CaseResult) -> None:
        told.append((index, result.verdict.value))

    found = await judge_review(one, cases, RIGHT, compiled, case)
    assert found.verdict is Verdict.AC
    assert told == [CompileResult(ok=True), (0, "AC"), (1, "AC")]
    assert (await judge_review(one, cases, LISTING)).verdict is Verdict.WA


async def test_a_hidden_part_tells_how_many_were_found_and_nothing_else(tmp_path: Path) -> None:
    one = package(tmp_path)
    cases = [case for group in one.groups for case in one.cases(group.id)]
    shown, hidden = (await judge_review(one, cases, LISTING)).cases
    assert (shown.input, shown.expected, shown.got) == ([("lines", "1 to 2")], "{}", "{}")
    assert (hidden.input, hidden.expected, hidden.got) == (None, None, None)
    assert (hidden.message, hidden.told) == (
        "",
        "Found 0 of 1, with 0 false alarms. The score is 0.00; 0.70 is needed.",
    )
    watched = (await judge_review(one, cases, LISTING, watched=True)).cases[1]
    assert watched.message.endswith("line 3 is bug.")


async def test_a_changed_listing_does_not_compile(tmp_path: Path) -> None:
    found = await judge_review(package(tmp_path), [], LISTING.replace("a = 1", "a = 2"))
    assert found.verdict is Verdict.CE
    assert found.compile.message.startswith("Line 1: only marks may be added")


async def test_a_review_needs_no_sandbox(tmp_path: Path) -> None:
    one = package(tmp_path)
    found = await judge(one, one.cases("edge"), "python", RIGHT, pool=None)  # type: ignore[arg-type]
    assert (found.verdict, found.language, found.image) == (Verdict.AC, "python", "none")
