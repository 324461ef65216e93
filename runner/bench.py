"""The benchmark: a submission of twenty tests from a warm pool, side by side with the same work done bare."""

import asyncio
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from runner.languages import LANGUAGES, Language
from runner.package.drivers import Program
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup, fresh

TESTS = 20
INPUTS = [f"ac {number} {number * 7}\n".encode() for number in range(TESTS)]
BARE: dict[str, tuple[Sequence[str], Sequence[str]]] = {
    "python": ((), (sys.executable, "{source}")),
    "javascript": ((), ("node", "{source}")),
    "cpp": (("g++", "-O2", "-o", "{source}.out", "{source}"), ("{source}.out",)),
}
"""How the host itself would build and run each language's program, without any sandbox."""


async def bench(pool: Pool, rounds: int) -> dict[str, Any]:
    """Measure each language `rounds` times, ours and bare in turn; medians, in milliseconds."""
    workloads = []
    for language in LANGUAGES.values():
        firsts, lasts, bares = [], [], []
        for _ in range(rounds):
            await pool.warmed(language.id)
            first, last = await ours(pool, language)
            firsts.append(first)
            lasts.append(last)
            bare_ms = await bare(language)
            if bare_ms is not None:
                bares.append(bare_ms)
        workloads.append(workload(language, firsts, lasts, bares))
    machine = f"{platform.machine()}, {platform.system()} {platform.release()}"
    return {"machine": machine, "workloads": workloads, "sustained": []}


def workload(language: Language, firsts: list[float], lasts: list[float], bares: list[float]) -> dict[str, Any]:
    """One line of the result; without the host's own tool there is nothing to compare with."""
    bare_ms = statistics.median(bares) if bares else None
    last_ms = statistics.median(lasts)
    return {
        "name": language.id,
        "tests": TESTS,
        "ratio_to_bare": round(last_ms / bare_ms, 3) if bare_ms else None,
        "first_ms": round(statistics.median(firsts), 1),
        "last_ms": round(last_ms, 1),
        "baselines": {"bare_ms": round(bare_ms, 1)} if bare_ms else {},
    }


async def ours(pool: Pool, language: Language) -> tuple[float, float]:
    """From taking a warm sandbox to the first and to the last test's end."""
    began = time.monotonic()
    ends = []
    async with fresh(pool, language, 256, Startup()) as loaded:
        await loaded.load(Program({language.source: language.self_test}, language.source))
        compiled = await loaded.compile()
        if not compiled.ok:
            raise ValueError(compiled.message)
        for stdin in INPUTS:
            ran = await loaded.test(stdin, cpu_ms=5000, output_kb=64)
            if ran.exit_code != 0:
                raise ValueError(ran.stderr.decode(errors="replace"))
            ends.append(time.monotonic())
    return (ends[0] - began) * 1000, (ends[-1] - began) * 1000


async def bare(language: Language) -> float | None:
    """The same work with no sandbox at all, or None where the host lacks the tool."""
    build, run = BARE[language.id]
    tool = (build or run)[0]
    if shutil.which(tool) is None:
        return None
    with tempfile.TemporaryDirectory(prefix="sandglass-bench-") as folder:
        source = Path(folder) / language.source
        await asyncio.to_thread(source.write_text, language.self_test)
        began = time.monotonic()
        if build:
            await once([word.format(source=source) for word in build], b"")
        for stdin in INPUTS:
            await once([word.format(source=source) for word in run], stdin)
        return (time.monotonic() - began) * 1000


async def once(words: list[str], stdin: bytes) -> None:
    """Run one host program to its end; raises ValueError when it fails."""
    process = await asyncio.create_subprocess_exec(
        *words, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    await process.communicate(stdin)
    if process.returncode:
        raise ValueError(f"{words[0]} ended with {process.returncode}")
