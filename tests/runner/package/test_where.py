"""Constraints: what may be written, and how it reads."""

import re

import pytest

from runner.package import parse_type
from runner.package.where import parse_where

TYPES = {
    name: parse_type(text)
    for name, text in {
        "costs": "list[int]",
        "rows": "list[list[int]]",
        "k": "int",
        "text": "str",
        "words": "list[str]",
        "share": "float",
        "spans": "list[tuple[int,str]]",
        "ages": "map[str,int]",
        "best": "opt[int]",
        "found": "opt[list[int]]",
        "mask": "matrix[bool]",
        "root": "tree[int]",
        "run": "lnode[int]",
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
        ("spans[i][0] <= 5", "spans[i][0] ≤ 5"),
        ("0 <= ages[k] <= 130", "0 ≤ ages[k] ≤ 130"),
        ("1 <= len(ages)", "1 ≤ len(ages)"),
        ("0 <= best < 5", "0 ≤ best < 5"),
        ("len(found) <= 5", "len(found) ≤ 5"),
        ("len(run) <= 9", "len(run) ≤ 9"),
        ("0 <= root[i]", "0 ≤ root[i]"),
        ("len(mask[0]) == len(mask)", "len(mask[0]) = len(mask)"),
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
        ("1 <= len(k)", "neither list nor map nor text"),
        ("1 <= max(costs)", "something other than len"),
        ("1 <= costs[k * 2]", "use a letter"),
        ("1 <= costs[-1]", "use a letter"),
        ("1 <= text", "compares text with a number"),
        ("1 <= spans[i]", "a tuple; compare its length or its items"),
        ("1 <= spans[i][j]", "which of a tuple it means, with a number from 0 to 1"),
        ("1 <= spans[i][2]", "which of a tuple it means, with a number from 0 to 1"),
        ("1 <= spans[i][1]", "compares text with a number"),
        ("1 <= ages", "a map; compare its length or its items"),
        ("1 <= ages[0]", "a letter alone where the key of a map stands"),
        ("1 <= ages[k+1]", "a letter alone where the key of a map stands"),
        ("len(root) <= 9", "neither list nor map nor text"),
        ("1 <= root", "a tree; compare its length or its items"),
        ("1 <= found", "a list; compare its length or its items"),
        ("1 <= best[i]", "more indices than"),
        ("len(spans[i]) <= 2", "neither list nor map nor text"),
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
