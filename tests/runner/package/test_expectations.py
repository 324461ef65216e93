"""What is expected of a solution, group by group or of some group, and where it fared otherwise."""

import pytest

from runner.package.problem import Limits
from runner.package.solutions import differing

AC, WA, TLE = "AC", "WA", "TLE"


@pytest.mark.parametrize(
    ("expect", "verdicts"),
    [
        ({"sample": AC, "edge": WA}, {"sample": AC, "edge": WA, "large": "skip"}),
        ({"any": "WA"}, {"sample": AC, "edge": WA, "large": "skip"}),
        ({"any": "WA"}, {"sample": WA, "edge": WA}),
        ({"any": "TLE RTE"}, {"sample": AC, "edge": "RTE"}),
        ({"any": "TLE", "may": "WA"}, {"sample": WA, "edge": TLE}),
        ({"sample": AC, "any": "WA"}, {"sample": AC, "edge": WA}),
    ],
)
def test_what_was_expected_differs_nowhere(expect: dict[str, str], verdicts: dict[str, str]) -> None:
    assert differing(expect, verdicts) == []


@pytest.mark.parametrize(
    ("expect", "verdicts", "words"),
    [
        ({"sample": AC, "edge": WA}, {"sample": AC, "edge": AC}, ["edge WA but got AC"]),
        ({"sample": AC}, {"sample": AC, "edge": WA}, ["edge skip but got WA"]),
        ({"any": "WA"}, {"sample": AC, "edge": AC}, ["WA in some group"]),
        ({"any": "WA"}, {"sample": WA, "edge": TLE}, ["no TLE in edge"]),
        ({"any": "TLE", "may": "WA"}, {"sample": WA, "edge": WA}, ["TLE in some group"]),
        ({"any": "TLE RTE"}, {"sample": AC, "edge": WA}, ["no WA in edge", "TLE or RTE in some group"]),
        ({"sample": AC, "any": "WA"}, {"sample": WA, "edge": WA}, ["sample AC but got WA"]),
    ],
)
def test_what_was_not_expected_is_told(expect: dict[str, str], verdicts: dict[str, str], words: list[str]) -> None:
    assert differing(expect, verdicts) == words


def test_a_time_limit_may_be_the_same_for_every_language() -> None:
    assert Limits(2.0, same_for_all=True).time_ms("python") == Limits(2.0).time_ms("cpp") == 2000
    assert Limits(2.0).time_ms("python") == 8000
