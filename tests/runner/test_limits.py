"""A limit is kept on a busy machine as on a quiet one: it never ends what is in time, and ends soon what is not."""

import asyncio
import contextlib
import multiprocessing
import statistics
from collections.abc import Iterator
from dataclasses import replace

import pytest

from runner.judge import judge
from runner.languages import LANGUAGES
from runner.package.problem import Case, Checker, Group, Limits, Package, in_memory
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup, measure_startup
from runner.verdict import CaseResult, Verdict
from tests.conftest import ROUNDS

pytestmark = pytest.mark.docker

SUBMISSIONS = 50 * ROUNDS
BUSY = 4
AT_ONCE = 2
REFERENCE = "total = 0\nfor number in range(int(input())):\n    total += number * number % 7\nprint(total)\n"
WORK = 1_500_000
LOOPS = {
    "plain": "while True: pass\n",
    "ignoring signals": (
        "import signal\nfor one in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:\n"
        "    signal.signal(one, signal.SIG_IGN)\nwhile True: pass\n"
    ),
    "catching everything": "while True:\n    try:\n        while True: pass\n    except BaseException: pass\n",
    "in a child": "import os\nif os.fork():\n    os.wait()\nwhile True: pass\n",
    "in many threads": (
        "import threading\ndef loop():\n    while True: pass\n"
        "for _ in range(8):\n    threading.Thread(target=loop).start()\n"
    ),
}
LIMIT_MS = 400


def burn() -> None:
    """Keep a processor busy until killed."""
    while True:
        pass


@contextlib.contextmanager
def busy() -> Iterator[None]:
    """More busy processes than processors, for as long as the block lasts."""
    burners = [multiprocessing.get_context("spawn").Process(target=burn, daemon=True) for _ in range(BUSY)]
    for burner in burners:
        burner.start()
    try:
        yield
    finally:
        for burner in burners:
            burner.kill()
            burner.join()


@pytest.fixture(scope="module")
async def startup(pool: Pool) -> Startup:
    """What starting Python costs here."""
    return await measure_startup(pool, LANGUAGES["python"])


def counting() -> Package:
    """A problem that the reference solves in a while."""
    case = Case("count", "all", stdin=f"{WORK}\n".encode(), expected=str(sum(n * n % 7 for n in range(WORK))))
    return in_memory(
        "counting",
        languages=("python",),
        limits=Limits(time_s=10.0),
        checker=Checker("tokens"),
        group=Group("all", "All", "fixed", "full"),
        cases=(case,),
    )


def limited(cpu_ms: float) -> Limits:
    """Limits under which Python gets so much CPU time."""
    return Limits(time_s=cpu_ms / 1000 / LANGUAGES["python"].time_factor)


async def judged(pool: Pool, package: Package, source: str, startup: Startup) -> CaseResult:
    judgement = await judge(package, package.cases("all"), "python", source, pool, startup=startup)
    assert judgement.verdict is not Verdict.IE, judgement.fault
    return judgement.cases[0]


@pytest.mark.timeout(3600)
async def test_twice_the_time_of_the_reference_is_enough_for_it_on_a_busy_machine(pool: Pool, startup: Startup) -> None:
    package = counting()
    alone = [await judged(pool, package, REFERENCE, startup) for _ in range(5)]
    limits = limited(2 * statistics.median(case.cpu_ms for case in alone))
    package, gate = replace(package, limits=limits), asyncio.Semaphore(AT_ONCE)

    async def one() -> CaseResult:
        async with gate:
            return await judged(pool, package, REFERENCE, startup)

    with busy():
        cases = await asyncio.gather(*(one() for _ in range(SUBMISSIONS)))
    wrong = [(case.verdict, case.cpu_ms, case.wall_ms) for case in cases if case.verdict is not Verdict.AC]
    assert wrong == [], (len(cases), limits.time_s)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("loop", LOOPS, ids=str)
async def test_an_endless_loop_is_stopped_soon_after_its_limit(loop: str, pool: Pool, startup: Startup) -> None:
    package = replace(counting(), limits=limited(LIMIT_MS))
    for _ in range(ROUNDS):
        case = await judged(pool, package, LOOPS[loop], startup)
        assert case.verdict is Verdict.TLE, (case.verdict, case.message)
        # CPU time, which a busy machine does not stretch.
        assert LIMIT_MS <= case.cpu_ms <= LIMIT_MS + 500
