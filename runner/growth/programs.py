"""Several programs for one sandbox: each built as any submission is, then all of them ready to be timed in turn."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from runner.languages import JAVA_RUN, LANGUAGES, Language
from runner.package.drivers import TIMED, Program, timed
from runner.package.problem import Package
from runner.package.solutions import language_of, source_of
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup, fresh

OWN_LINE = 'OWN = "solution.py"'
DYNAMIC = {
    "cpp": ("/bin/sh", "-c", 'exec /lib*/ld-linux-*.so.* "$0"', "/box/{name}"),
    "java": (*JAVA_RUN[:1], "-XX:TieredStopAtLevel=1", "-Xbatch", *JAVA_RUN[1:], "/box/{name}"),
}
"""How a program is started whose file may be read, but not started: a sandbox has one file that may be.

Java has one compiler instead of two, and waits for it: what had become quick by when would be chance otherwise.
"""


class BuildError(Exception):
    """A program that cannot be measured; the text is a sentence that says which and why."""


@dataclass(frozen=True, slots=True)
class Built:
    """A program beside others in a sandbox: its files, the one to begin with, and its command line."""

    files: Mapping[str, bytes]
    entry: str
    run: tuple[str, ...]


def measurable(package: Package, language_id: str) -> bool:
    """Whether growth can be measured of a problem in a language."""
    return package.complexity is not None and language_id in TIMED and bool(references(package, language_id))


def references(package: Package, language_id: str) -> dict[str, Path]:
    """The package's fast and slow solutions in a language, by those names; one that is not there is left out."""
    if package.complexity is None:
        return {}

    def first(paths: tuple[Path, ...]) -> Path | None:
        return next((path for path in paths if language_of(path, package.languages) == language_id), None)

    found = {"fast": first(package.solutions.reference), "slow": first(package.complexity.separates)}
    return {name: path for name, path in found.items() if path is not None}


def taken_from(pool: Pool, language: Language) -> Language:
    """The language whose sandboxes are taken: a variant where runtimes started ahead have the flags of any program."""
    if not language.ahead:
        return language
    plain = replace(language, id=f"{language.id} timed", ahead=(), compile_ahead=())
    pool.lend(plain, pool.image(language.id))
    return plain


def sources_of(package: Package, language_id: str) -> dict[str, str]:
    """The sources of the references in a language by their names."""
    return {name: source_of(path) for name, path in references(package, language_id).items()}


async def built(pool: Pool, package: Package, language_id: str, name: str, source: str) -> Built:
    """A program under a name of its own; what has to be compiled is, in a sandbox of its own.

    Raises BuildError where it does not compile, SandboxError for a fault of ours.
    """
    language = LANGUAGES[language_id]
    files = timed(package, language_id, source)
    if language.forks:
        return beside(files, name, language)
    compiled = replace(language, compile=tuple(word for word in language.compile if word != "-static"))
    async with fresh(pool, compiled, package.limits.memory_mb, Startup(), files.text) as loaded:
        await loaded.load(files)
        result = await loaded.compile()
        if not result.ok:
            raise BuildError(f"{name} does not compile for the measurement: {result.message[:400]}")
        data = await loaded.binary()
    if not data:
        raise BuildError(f"{name} compiles to a file that is too large to be measured.")
    return Built({name: data}, name, tuple(word.format(name=name) for word in DYNAMIC[language_id]))


def beside(files: Program, name: str, language: Language) -> Built:
    """A program of Python's whose two files have names of their own; the driver is told of the other's."""
    own, driver = f"{name}.py", f"{name}_driver.py"
    text = files.files[files.entry].replace(OWN_LINE, f'OWN = "{own}"')
    sources = {driver: text.encode(), own: files.files[language.source].encode()}
    return Built(sources, driver, language.run)
