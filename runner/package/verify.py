"""Packages prove themselves: every check of every package, several at a time, told as it goes."""

import asyncio
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from runner.languages import LANGUAGES
from runner.package.author_code import checking_language
from runner.package.problem import Package
from runner.package.proof import Asked, Bench, OnStep, Proof, steps
from runner.package.report import Line, OnLine, Report, Status
from runner.package.solutions import language_of
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup

OnEnd = Callable[[Package, Sequence[Line]], None]


async def verify(
    packages: Sequence[Package],
    pool: Pool,
    instance_key: bytes,
    cache: Path,
    startups: Mapping[str, Startup],
    on_line: OnLine | None = None,
    slots: int = 2,
    asked: Asked | None = None,
    on_step: OnStep | None = None,
    on_end: OnEnd | None = None,
) -> Report:
    """Prove packages, up to `slots` solutions at a time; each finding is told to `on_line` as it is made.

    Each program that was judged is a call of `on_step` with its problem's slug, each package that came to its end one
    of `on_end` with all that was found. Faults of ours (no sandbox, engine gone) raise; everything that a package
    does wrong is a line.
    """
    bench = Bench(pool, startups, asyncio.Semaphore(slots))
    # A few packages at a time keep every slot busy; more would only hold their cases in memory.
    few = asyncio.Semaphore(slots + 1)

    async def prove(package: Package) -> list[Line]:
        proof = Proof(package, bench, on_line, on_step)
        async with few:
            with or_gone(proof):
                await proof.run(instance_key, cache, asked or Asked())
        if on_end is not None:
            on_end(package, proof.lines)
        return proof.lines

    found = await asyncio.gather(*map(prove, packages))
    return Report(tuple(line for lines in found for line in lines))


@contextmanager
def or_gone(proof: Proof) -> Iterator[None]:
    """Note a file or folder of the package that vanishes meanwhile as a finding; the other packages go on."""
    folder = proof.package.path
    try:
        yield
    except FileNotFoundError as error:
        gone = Path(error.filename or "/")
        if not gone.is_relative_to(folder):
            raise
        what = gone if folder.is_dir() else folder
        proof.say(Status.FAIL, f"{what} is gone; it was there when this began. Put it back, or verify again.")


def other_keys(instance_key: bytes, count: int) -> list[bytes]:
    """So many more keys, always the same ones for an installation, so that what is found can be found again."""
    return [hashlib.sha256(b"%s key %d" % (instance_key, number)).digest() for number in range(count)]


def languages_needed(packages: Sequence[Package]) -> list[str]:
    """The ids of the languages that proving packages takes: those of their solutions, and Python for generators."""
    paths = [
        (path, package.languages)
        for package in packages
        for kind in (package.right, package.solutions.wrong, package.solutions.slow)
        for path in kind
    ]
    checkers = (checking_language(package.author) for package in packages)
    found = {"python", *checkers, *(language_of(path, languages) for path, languages in paths)}
    return [name for name in LANGUAGES if name in found]


__all__ = ["Asked", "Line", "Report", "Status", "languages_needed", "or_gone", "other_keys", "steps", "verify"]
