"""Programs of known growth in real sandboxes: never a wrong power, and a quadratic told from a linear every time.

One pair is measured by default. SANDGLASS_GROWTH has all of them measured, and the quadratic and the linear of each
language so many times; SANDGLASS_BUSY keeps so many processes busy beside them.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from runner.growth.measure import measure_growth
from runner.growth_figures import Growth
from runner.package.schema import load
from runner.sandbox.pool import Pool
from tests.runner.growth.known import PAIRS, Known

pytestmark = pytest.mark.docker

PROBLEM = Path(__file__).parents[3] / "problems" / "first-repeat"
ROUNDS = int(os.environ.get("SANDGLASS_GROWTH", "0"))
BUSY = int(os.environ.get("SANDGLASS_BUSY", "0"))
BUDGET_S = 60.0 if ROUNDS else 10.0
CHOSEN = PAIRS if ROUNDS else PAIRS[:1]
TOLD_APART = [pair for pair in PAIRS[:3] for _ in range(ROUNDS)]


@pytest.fixture
async def others() -> AsyncIterator[None]:
    """As many processes as were asked for, which do nothing but keep the machine busy."""
    words = (sys.executable, "-c", "while True: sum(range(10000))")
    started = [await asyncio.create_subprocess_exec(*words) for _ in range(BUSY)]
    yield
    for one in started:
        one.kill()
        await one.wait()


async def measured(pool: Pool, one: Known, other: Known) -> Growth:
    """Two programs side by side; that the machine is busy is passed over, so that the points alone decide."""
    sources = {"A": one.source, "B": other.source}
    found = await measure_growth(load(PROBLEM), one.language, sources, pool, budget_s=BUDGET_S, load=0.0)
    assert found.fault == ""
    for panel in found.panels:
        for curve in panel.curves:
            print(panel.kind, curve.program, curve.power, curve.grows, curve.words, curve.ended, file=sys.stderr)
        print(panel.kind, panel.contest and panel.contest.words, panel.doubt, found.cpu_s, found.seeds, file=sys.stderr)
    return found


def check(found: Growth, one: Known, other: Known) -> None:
    """No power is wrong, and neither is who grows faster."""
    for panel in found.panels:
        assert panel.kind in ("typical", "adversarial")
        for curve, known in zip(panel.curves, (one, other), strict=False):
            assert curve.grows in (known.power, None), f"{known}: {curve.words}"
        assert panel.contest is not None
        if one.power == other.power:
            assert panel.contest.faster == "", panel.contest.words
        else:
            assert panel.contest.faster in ("A" if one.power < other.power else "B", ""), panel.contest.words


@pytest.mark.parametrize(("one", "other"), CHOSEN, ids=lambda known: f"{known.language} {known.name}")
async def test_no_wrong_power_is_ever_named(pool: Pool, others: None, one: Known, other: Known) -> None:
    check(await measured(pool, one, other), one, other)


@pytest.mark.parametrize(("one", "other"), TOLD_APART, ids=lambda known: f"{known.language} {known.name}")
async def test_a_quadratic_is_told_from_a_linear(pool: Pool, others: None, one: Known, other: Known) -> None:
    found = await measured(pool, one, other)
    check(found, one, other)
    told = [panel.contest.faster for panel in found.panels if panel.contest and not panel.doubt]
    assert told == ["B"] * len(found.panels), [panel.contest for panel in found.panels]
