"""Which cases are not worth judging any more."""

from dataclasses import replace
from pathlib import Path

import pytest

from runner.package.problem import OWN, Case, Group
from runner.package.schema import load
from runner.skipping import skipped
from runner.verdict import CaseResult, Verdict

GROUPS = tuple(
    Group(name, name, "fixed", "name", needs)
    for name, needs in (("sample", ()), ("edge", ()), ("random", ("edge",)), ("large", ("random",)))
)
PACKAGE = replace(load(Path(__file__).parent / "packages" / "add"), groups=GROUPS)


@pytest.mark.parametrize(
    ("results", "group", "pointless"),
    [
        ([], "large", False),
        ([("sample", "WA")], "edge", False),
        ([("edge", "AC")], "random", False),
        ([("edge", "WA")], "edge", False),
        ([("edge", "WA")], "random", True),
        ([("edge", "AC"), ("edge", "RTE"), ("edge", "AC")], "large", True),  # it needs random, which needs edge
        ([("edge", "AC"), ("random", "TLE")], "large", True),
        ([("edge", "AC"), ("random", "TLE")], "random", True),
        ([("edge", "AC"), ("random", "MLE")], "random", False),
        ([("sample", "TLE")], "edge", False),
        ([("edge", "WA")], OWN, False),
    ],
)
def test_a_case_is_skipped_when_earlier_ones_make_it_pointless(
    results: list[tuple[str, str]], group: str, pointless: bool
) -> None:
    earlier = [CaseResult("one", name, Verdict(verdict)) for name, verdict in results]
    assert skipped(PACKAGE, Case("next", group), earlier) is pointless
