"""No submission harms its judge: every row of the hostile suite comes to what it must, and harms nobody beside it."""

import os
import re
from collections import Counter

import pytest

from runner.sandbox.pool import Pool
from tests.conftest import ROUNDS, missing
from tests.hostile import (
    between,
    c_and_cpp,
    c_meeting,
    c_prying,
    compilers,
    go_rust,
    java,
    javascript,
    python,
    python_values,
    shell,
)
from tests.hostile.row import Attack, Row
from tests.hostile.scene import Startups, play

ALL = os.environ.get("SANDGLASS_HOSTILE") == "all"
FILES = (python, python_values, c_and_cpp, c_prying, c_meeting, compilers, java, javascript, go_rust, shell, between)
ROWS = [row for file in FILES for row in file.ROWS]
NUMBERS = {"P": 23, "C": 34, "X": 10, "J": 6, "N": 6, "G": 3, "R": 3, "S": 3, "A": 9}
TIMES = range(ROUNDS if ALL else 1)


def attacks() -> list[object]:
    """Every attack with its row, without the slow ones where only the quick are asked for."""
    found = []
    for row in ROWS:
        for index, attack in enumerate(row.attacks):
            if ALL or not (row.slow or attack.slow):
                word = attack.name or (str(index + 1) if len(row.attacks) > 1 else "")
                found.append(pytest.param(attack, id="-".join(filter(None, (row.number, row.name, word)))))
    return found


def drills() -> list[object]:
    """Every row that is more than one submission, without the slow ones where only the quick are asked for."""
    chosen = [row for row in ROWS if row.drill is not None and (ALL or not row.slow)]
    return [pytest.param(row, id=f"{row.number}-{row.name}") for row in chosen]


@pytest.fixture(scope="session")
def startups(pool: Pool) -> Startups:
    return Startups(pool)


def test_every_row_is_there_once_and_says_what_it_proves() -> None:
    wanted = {f"{letter}{number}" for letter, count in NUMBERS.items() for number in range(1, count + 1)}
    assert len(wanted) == 97
    assert Counter(row.number for row in ROWS) == Counter(wanted)
    for row in ROWS:
        assert re.fullmatch(r"[A-Z].{20,}\.", row.proves, re.DOTALL), f"{row.number} does not say what it proves"
        assert row.attacks or row.drill is not None, f"{row.number} does nothing"
    assert len({row.name for row in ROWS}) == 97
    assert len({row.proves for row in ROWS}) == 97


def test_every_attack_can_fail() -> None:
    for row in ROWS:
        for attack in row.attacks:
            assert attack.verdicts or attack.compiles is not True, f"{row.number} expects nothing"


@pytest.mark.docker
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("attack", attacks())
async def test_attack_comes_to_what_it_must_and_harms_nobody(attack: Attack, pool: Pool, startups: Startups) -> None:
    if attack.needs is not None:
        pytest.skip(f"the language {attack.needs} is not in the table")
    if attack.language not in pool.counts():
        missing("docker", f"the image of {attack.language} is not built")
    for _ in TIMES:
        await play(attack, pool, startups)


@pytest.mark.docker
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("row", drills())
async def test_drill_comes_to_what_it_must(row: Row, pool: Pool) -> None:
    assert row.drill is not None
    for _ in TIMES:
        await row.drill(pool)
