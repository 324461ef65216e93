"""Constraints: what may be written, how it reads, what breaks it, and what it proves about integers."""

import re

import pytest

from runner.package import parse_type
from runner.package.where import parse_where, safe_in_javascript, violation

TYPES = {
    name: parse_type(text)
    for name, text in {
        "costs": "list[int]",
        "rows": "list[list[int]]",
        "k": "int",
        "text": "str",
        "words": "list[str]",
        "share": "float",
    }.items()
}


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        ("1 <= len(costs) <= 200000", "1 ≤ len(costs) ≤ 200 000"),
        ("-10**9 <= costs[i] <= 10**9", "\u221210⁹ ≤ costs[i] ≤ 10⁹"),
        ("0 <= k < len(costs)", "0 ≤ k < len(costs)"),
        ("len(rows[i]) == len(rows[0])", "len(rows[i]) = len(rows[0])"),
        ("rows[i][j] >= 2**62 - 1", "rows[i][j] ≥ 2⁶² \u2212 1"),
        ("costs[i] <= costs[i+1]", "costs[i] ≤ costs[i+1]"),
        ("'a' <= text[i] <= 'z'", "'a' ≤ text[i] ≤ 'z'"),
        ("0 <= share <= 1.5", "0 ≤ share ≤ 1.5"),
    ],
)
def test_constraints_read_like_mathematics(source: str, readable: str) -> None:
    assert str(parse_where(source, TYPES)) == readable


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("", "cannot be read"),
        ("1 <=", "cannot be read"),
        ("costs", "is not a comparison"),
        ("costs[i] != 3", "is not a comparison"),
        ("k in costs", "is not a comparison"),
        ("1 <= 2", "names no value"),
        ("1 <= other", "the names here are"),
        ("1 <= costs", "a list; compare its length or its items"),
        ("1 <= rows[i]", "a list; compare its length or its items"),
        ("1 <= k[i]", "more indices than"),
        ("1 <= text[i][j]", "more indices than"),
        ("1 <= len(k)", "neither list nor text"),
        ("1 <= max(costs)", "something other than len"),
        ("1 <= costs[k * 2]", "use a letter"),
        ("1 <= costs[-1]", "use a letter"),
        ("1 <= text", "compares text with a number"),
        ("k <= 9**9**9**9", "no number, name"),
        ("k <= 10**1000", "no number, name"),
        ("k <= __import__('os').getpid()", "something other than len"),
        ("k <= True", "no number, name"),
        ("k <= " + "(" * 500 + "1" + ")" * 500, "cannot be read"),
    ],
)
def test_anything_else_is_refused_in_words(source: str, words: str) -> None:
    with pytest.raises(ValueError, match=rf"{re.escape(words)}.*\.$"):
        parse_where(source, TYPES)


VALUES = {
    "costs": [3, 1, 4, 1, 5],
    "rows": [[1, 2], [3, 4], [5]],
    "k": 6,
    "text": "abé",
    "words": ["one", ""],
    "share": 0.5,
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


@pytest.mark.parametrize(
    ("name", "lines", "safe"),
    [
        ("k", [], False),
        ("k", ["0 <= k"], False),
        ("k", ["0 <= k <= 2**53 - 1"], True),
        ("k", ["0 <= k < 2**53"], True),
        ("k", ["0 <= k <= 2**53"], False),
        ("k", ["0 <= k", "k <= len(costs)"], True),
        ("k", ["0 <= k <= share"], False),
        ("costs", ["-2**53 < costs[i] < 2**53"], True),
        ("costs", ["0 <= costs[0] <= 5"], False),
        ("costs", ["0 <= costs[i] <= costs[i+1]"], False),
        ("costs", ["0 <= costs[i] <= k", "k <= 10"], True),
        ("costs", ["costs[i] <= k <= costs[i]"], False),
        ("rows", ["0 <= rows[i][j] <= 9"], True),
        ("rows", ["0 <= len(rows[i]) <= 9"], False),
    ],
)
def test_what_the_constraints_prove_about_integers(name: str, lines: list[str], safe: bool) -> None:
    constraints = [parse_where(line, TYPES) for line in lines]
    assert safe_in_javascript(name, TYPES[name], constraints) is safe
