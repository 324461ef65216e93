"""A program in its sandbox: limits follow the pace of the machine, memory and time are the program's own."""

import secrets

import pytest

from runner.languages import LANGUAGES
from runner.package.drivers import Program
from runner.sandbox.pool import Pool
from runner.sandbox.program import MOST_EXTRA_MS, SLOWEST, Loaded, Startup, fresh

PYTHON = LANGUAGES["python"]


@pytest.mark.parametrize(
    ("pace_us", "limit_ms", "allowed_ms"),
    [(0, 1000, 1000), (400, 1000, 1000), (500, 1000, 1000), (600, 1000, 1200), (5000, 200, 200 * SLOWEST)],
)
def test_a_limit_is_longer_on_a_slow_minute_and_never_shorter(pace_us: int, limit_ms: int, allowed_ms: float) -> None:
    loaded = Loaded(None, PYTHON, Startup(pace_us=500))  # type: ignore[arg-type]
    loaded.pace_us = pace_us
    assert loaded.allowed_ms(limit_ms) == pytest.approx(allowed_ms)


def test_a_limit_is_never_moved_so_far_that_a_loop_runs_on_for_long() -> None:
    loaded = Loaded(None, PYTHON, Startup(pace_us=500))  # type: ignore[arg-type]
    loaded.pace_us = 50_000
    assert loaded.allowed_ms(10_000) == 10_000 + MOST_EXTRA_MS


def test_without_a_measure_the_limit_is_what_it_says() -> None:
    loaded = Loaded(None, PYTHON, Startup())  # type: ignore[arg-type]
    loaded.pace_us = 900
    assert loaded.allowed_ms(1000) == 1000


async def ran(pool: Pool, source: str, **options: object):
    """Run a Python program once in a fresh sandbox."""
    async with fresh(pool, PYTHON, 512, Startup(), source) as loaded:
        await loaded.load(Program({"solution.py": source}, "solution.py"))
        assert (await loaded.compile()).ok
        assert loaded.pace_us > 0, "the pace was taken beside the compile step"
        return await loaded.test(b"", cpu_ms=5000, output_kb=64, **options)


@pytest.mark.docker
async def test_memory_that_a_program_takes_is_what_is_reported(pool: Pool) -> None:
    plain = await ran(pool, "print(1)\n")
    filled = await ran(pool, "kept = b'x' * (200 << 20)\nprint(1)\n")
    assert filled.exit_code == 0, filled.stderr
    assert filled.memory_kib - plain.memory_kib == pytest.approx(200 * 1024, rel=0.1)


@pytest.mark.docker
async def test_cpu_time_that_a_program_and_its_children_use_is_what_is_reported(pool: Pool) -> None:
    source = """
import os, time
def burn(seconds):
    while time.process_time() < seconds:
        pass
if os.fork() == 0:
    burn(0.1)
    os._exit(0)
os.wait()
burn(0.1)
print(time.process_time() + os.times().children_user + os.times().children_system)
"""
    one = await ran(pool, source)
    assert one.exit_code == 0, one.stderr
    assert one.cpu_ms == pytest.approx(1000 * float(one.stdout), rel=0.1)


@pytest.mark.docker
async def test_no_two_runs_have_the_same_user(pool: Pool) -> None:
    source = "import os\nprint(os.getuid())\n"
    async with fresh(pool, PYTHON, 256, Startup(), source) as loaded:
        await loaded.load(Program({"solution.py": source}, "solution.py"))
        users = [(await loaded.test(b"", cpu_ms=1000, output_kb=64)).stdout for _ in range(5)]
    assert len(set(users)) == 5


@pytest.mark.docker
async def test_what_a_program_leaves_to_see_is_taken_when_it_is_asked_for(pool: Pool) -> None:
    mark = secrets.token_hex(4)
    source = f"""
import os
os.mkdir("/tmp/shown")
open("/tmp/shown/01.json", "w").write("{mark}")
os.symlink("/etc/passwd", "/tmp/shown/02.json")
os.mkfifo("/tmp/shown/03.png")
open(b"/tmp/shown/\\xff.png", "w").write("no")
open("/tmp/shown/04.html", "w").write("no")
"""
    taken, left = await ran(pool, source, shown=True), await ran(pool, source)
    assert taken.shown == (("01.json", mark.encode()),)
    assert left.shown == ()
