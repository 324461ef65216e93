"""What a program leaves to look at reaches the candidate where that is asked for, and only where nothing is hidden."""

from dataclasses import replace
from pathlib import Path

import pytest

from runner.judge import judge
from runner.package.problem import Case
from runner.package.schema import load
from runner.sandbox.pool import Pool
from runner.verdict import Picture, Shown, Table, Verdict

pytestmark = pytest.mark.docker

PACKAGE = load(Path(__file__).parent / "packages" / "add")
LEAVES = """
import os
import matplotlib.pyplot as plt
import sandglass

def add(left, right):
    plt.plot([left, right])
    plt.show()
    sandglass.show([{"left": left, "right": right}])
    return left + right
"""
FORGES = """
import os

def add(left, right):
    os.mkdir("/tmp/shown")
    with open("/tmp/shown/01.png", "wb") as file:
        file.write(b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
    with open("/tmp/shown/02.json", "wb") as file:
        file.write(b'{"html": "<script>alert(1)</script>"}')
    os.symlink("/etc/passwd", "/tmp/shown/03.png")
    os.mkfifo("/tmp/shown/04.png")
    os.mkdir("/tmp/shown/05.png")
    open(b"/tmp/shown/\\xff\\xfe.png", "wb").write(b"x")
    open("/tmp/shown/<b>.png", "wb").write(b"x")
    return left + right
"""


async def left(pool: Pool, source: str, cases: list[Case], *, shown: bool = True) -> list[list[Shown]]:
    """What each case leaves; all of them are accepted."""
    roomy = replace(PACKAGE, limits=replace(PACKAGE.limits, time_s=5.0))
    judgement = await judge(roomy, cases, "python", source, pool, shown=shown)
    assert judgement.verdict is Verdict.AC, [case.message for case in judgement.cases]
    return [case.shown for case in judgement.cases]


async def test_a_sample_shows_what_was_left_in_it_and_the_next_one_starts_empty(pool: Pool) -> None:
    (sample,) = PACKAGE.cases("sample")
    for picture, table in await left(pool, LEAVES, [sample, sample]):
        assert isinstance(picture, Picture)
        assert picture.png.startswith(b"\x89PNG")
        assert isinstance(table, Table)
        assert (table.columns, table.rows) == (["left", "right"], [list(sample.args)])


async def test_nothing_is_shown_where_it_is_not_asked_for(pool: Pool) -> None:
    assert await left(pool, LEAVES, list(PACKAGE.cases("sample")), shown=False) == [[]]


async def test_a_case_that_is_not_revealed_shows_nothing(pool: Pool) -> None:
    hidden = list(PACKAGE.cases("edge"))
    assert await left(pool, LEAVES, hidden[:1]) == [[]]


async def test_what_is_neither_picture_nor_table_is_left_out_and_does_no_harm(pool: Pool) -> None:
    assert await left(pool, FORGES, list(PACKAGE.cases("sample"))) == [[]]
