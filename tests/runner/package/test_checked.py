"""Constraints on values: what breaks one, said of the value."""

import pytest

from runner.package import parse_type
from runner.package.checked import violation
from runner.package.where import parse_where
from tests.runner.package.test_where import TYPES

VALUES = {
    "costs": [3, 1, 4, 1, 5],
    "rows": [[1, 2], [3, 4], [5]],
    "k": 6,
    "text": "abé",
    "words": ["one", ""],
    "share": 0.5,
    "spans": [(1, "a"), (4, "bc"), (2, "")],
    "ages": {"Ann": 30, "Bo": 7},
    "best": None,
    "found": [5, 2],
    "mask": [[True, False]],
    "root": [5, None, 8, 9],
    "run": [1, 2],
}


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("1 <= len(costs) <= 4", "costs may hold at most 4 items; this one holds 5."),
        ("len(costs) > 5", "costs must hold more than 5 items; this one holds 5."),
        ("6 <= len(costs)", "costs must hold at least 6 items; this one holds 5."),
        ("len(costs) == 6", "costs must hold exactly 6 items; this one holds 5."),
        ("len(text) <= 2", "text may have at most 2 characters; this one has 3."),
        ("1 <= len(words[i])", "words[1] must have at least 1 characters; this one has 0."),
        ("0 <= costs[i] <= 4", "costs[4] may be at most 4; this one is 5."),
        ("costs[i] < costs[i+1]", "costs[0] may be less than costs[i + 1], which is 1; this one is 3."),
        ("k <= len(costs)", "k may be at most len(costs), which is 5; this one is 6."),
        ("len(rows[i]) == len(rows[0])", "rows[2] must hold exactly len(rows[0]), which is 2 items; this one holds 1."),
        ("rows[i][j] <= 4", "rows[2][0] may be at most 4; this one is 5."),
        ("'a' <= text[i] <= 'z'", "text[2] may be at most 'z'; this one is 'é'."),
        ("share >= 0.75", "share must be at least 0.75; this one is 0.5."),
        ("spans[i][0] <= 3", "spans[1][0] may be at most 3; this one is 4."),
        ("1 <= len(spans[i][1])", "spans[2][1] must have at least 1 characters; this one has 0."),
        ("spans[i][0] <= spans[i+1][0]", "spans[1][0] may be at most spans[i + 1][0], which is 2; this one is 4."),
        ("len(spans[i][1]) <= spans[i][0]", None),
        ("spans[i][0] <= len(spans[i][1])", "spans[1][0] may be at most len(spans[i][1]), which is 2; this one is 4."),
        ("18 <= ages[k]", 'ages["Bo"] must be at least 18; this one is 7.'),
        ("len(ages) < 2", "ages may hold less than 2 items; this one holds 2."),
        ("0 <= ages[k] <= 130", None),
        ("1 <= best <= 2", None),
        ("best <= k", None),
        ("found[i] <= 4", "found[0] may be at most 4; this one is 5."),
        ("1 <= root[i] <= 8", "root[3] may be at most 8; this one is 9."),
        ("1 <= root[i] <= 9", None),
        ("len(run) <= 1", "run may hold at most 1 items; this one holds 2."),
        ("run[i] <= run[i+1]", None),
        ("len(mask) == len(mask[i])", "mask must hold exactly len(mask[i]), which is 2 items; this one holds 1."),
        ("0 <= costs[i] <= 5", None),
        ("costs[0] == 3", None),
        ("costs[9] == 3", None),
        ("1 <= rows[i][0] <= 5", None),
        ("len(rows) <= 3", None),
    ],
)
def test_a_violation_is_said_of_the_value(source: str, sentence: str | None) -> None:
    assert violation(parse_where(source, TYPES), VALUES) == sentence


def test_a_million_items_are_checked_by_their_extremes() -> None:
    constraint = parse_where("0 <= costs[i] <= 10**9", TYPES)
    assert violation(constraint, {"costs": list(range(1_000_000))}) is None
    assert violation(constraint, {"costs": [*range(1000), -1]}) == "costs[1000] must be at least 0; this one is -1."


def test_nan_keeps_to_no_bound() -> None:
    constraint = parse_where("0 <= shares[i] <= 1", {"shares": parse_type("list[float]")})
    found = violation(constraint, {"shares": [0.5, float("nan")]})
    assert found == "shares[1] must be at least 0; this one is nan."
