"""The pool keeps as many sandboxes warm as are asked for of late, and lets go of what nobody asks for."""

import secrets

import pytest

from runner.languages import LANGUAGES
from runner.sandbox.container import Engine, quickest
from runner.sandbox.images import build
from runner.sandbox.link import Sandbox
from runner.sandbox.pool import FORGET_SECONDS, MOST, WINDOW_SECONDS, Kind, Pool, Shelf

PYTHON = LANGUAGES["python"]


def shelf(base: int, *taken: float) -> Shelf:
    """A shelf from which sandboxes were taken at these times, in seconds."""
    made = Shelf(base=base)
    for moment in taken:
        made.note(moment)
    return made


def test_a_language_that_nobody_uses_keeps_one_warm_before_and_afterwards() -> None:
    assert shelf(1).wanted(0.0, warm=2) == 1
    assert shelf(1, 1.0).wanted(2.0, warm=2) == 2
    assert shelf(1, 1.0).wanted(1.0 + FORGET_SECONDS + 1, warm=2) == 1


def test_more_wait_while_many_are_taken_but_never_more_than_fit() -> None:
    calm, busy, wild = shelf(1, 5.0), shelf(1, *(n / 8 for n in range(80))), shelf(1, *(n / 80 for n in range(800)))
    assert calm.wanted(6.0, warm=2) < busy.wanted(10.0, warm=2) < wild.wanted(10.0, warm=2) == MOST


def test_demand_is_forgotten_when_it_is_over() -> None:
    busy = shelf(1, *(n / 8 for n in range(80)))
    assert busy.wanted(10.0 + 2 * WINDOW_SECONDS, warm=2) == 2


def test_a_kind_that_is_out_of_use_waits_no_more() -> None:
    special = shelf(0, 5.0)
    assert special.wanted(6.0, warm=2) > 0
    assert special.wanted(6.0 + FORGET_SECONDS, warm=2) == 0


def test_of_a_variant_that_is_lent_none_waits_however_many_are_taken() -> None:
    lent = Shelf(base=0, kept=False)
    for moment in range(20):
        lent.note(float(moment) / 8)
    assert lent.wanted(3.0, warm=2) == 0


def test_without_warmth_nothing_waits() -> None:
    assert shelf(1, 1.0, 2.0).wanted(3.0, warm=0) == 0


@pytest.mark.parametrize(
    ("default", "runtimes", "chosen"),
    [
        ("runc", ["runc", "crun"], "crun"),
        ("runc", ["runc"], "runc"),
        ("runsc", ["runsc", "runc", "crun"], "runsc"),
        ("kata", ["kata", "crun"], "kata"),
    ],
)
def test_a_quicker_runtime_takes_the_place_of_the_plain_one_and_of_no_stronger_one(
    default: str, runtimes: list[str], chosen: str
) -> None:
    assert quickest(default, runtimes) == chosen


@pytest.mark.docker
async def test_what_a_source_imports_decides_which_sandbox_it_gets(engine: Engine) -> None:
    pool = Pool(engine, f"test-kinds-{secrets.token_hex(3)}", warm=1)
    try:
        pool.add(PYTHON, await build.ensure(engine, PYTHON, print))
        await pool.warmed("python")
        await pool.warmed("python", "import numpy as np\n")
        assert pool.counts()["python"] == {"warm": 2, "busy": 0}
        sandbox = await pool.take("python", source="from numpy import array\n")
        assert pool.counts()["python"]["busy"] == 1
        pool.destroy(sandbox)
    finally:
        await pool.close()


@pytest.mark.docker
async def test_two_sandboxes_never_share_a_network_and_one_that_is_free_is_used_again(engine: Engine) -> None:
    if engine.info.runtime not in ("runc", "crun"):
        pytest.skip("this runtime gets a new network each time")
    owner = f"test-holders-{secrets.token_hex(3)}"
    image = await build.ensure(engine, PYTHON, print)

    async def start() -> Sandbox:
        return await engine.start(image, owner, memory_mb=64, words=PYTHON.ready_words(()))

    async def held() -> int:
        """How many containers there are beside the sandboxes that live."""
        return len(await engine.owned(owner)) - len(alive)

    try:
        alive = [await start(), await start()]
        assert await held() == 0, "the first ones wait for no holder"
        await engine.destroy(alive.pop())
        assert await held() == 1, "a network is kept for the next"
        alive += [await start(), await start()]
        assert await held() == 1, "one lives in it, the other has its own"
        while alive:
            await engine.destroy(alive.pop())
        assert await held() == 2, "as many are kept as lived at once without one"
    finally:
        await engine.sweep_all(owner)


def test_kinds_differ_by_language_memory_and_libraries() -> None:
    kinds = {Kind("python", 256), Kind("python", 512), Kind("cpp", 256), Kind("python", 256, ("numpy",))}
    assert len(kinds) == 4
