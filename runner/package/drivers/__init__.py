"""Drivers: what turns a candidate's source into a program for the sandbox, and what the editor opens with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from runner.languages import LANGUAGES
from runner.package.drivers import c, cpp, go, java, javascript, python, rust, sql, typescript
from runner.package.drivers.program import Program
from runner.package.problem import Package, Signature


@dataclass(frozen=True, slots=True)
class Driver:
    """What one language brings for problems that ask for a function.

    `timed` is the program whose answer is how long the function took; None where a language cannot say it.
    """

    program: Callable[[Package, str], Program]
    starter: Callable[[Package], str]
    function_name: Callable[[Signature], str]
    timed: Callable[[Package, str], Program] | None = None


DRIVERS: Mapping[str, Driver] = {
    "python": Driver(python.program, python.starter, python.function_name, python.timed),
    "javascript": Driver(javascript.program, javascript.starter, javascript.function_name),
    "typescript": Driver(typescript.program, typescript.starter, typescript.function_name),
    "java": Driver(java.program, java.starter, java.function_name, java.timed),
    "c": Driver(c.program, c.starter, c.function_name),
    "cpp": Driver(cpp.program, cpp.starter, cpp.function_name, cpp.timed),
    "go": Driver(go.program, go.starter, go.function_name),
    "rust": Driver(rust.program, rust.starter, rust.function_name),
    "sqlite": Driver(sql.program, sql.starter, sql.function_name),
    "duckdb": Driver(sql.program, sql.starter, sql.function_name),
}
SQL = ("sqlite", "duckdb")
TIMED = tuple(name for name, driver in DRIVERS.items() if driver.timed)
"""The languages in which a function can be timed."""


def offered(style: str) -> tuple[str, ...]:
    """The languages in which a problem of a style can be solved: a function needs a driver, a query an engine."""
    if style == "sql":
        return SQL
    return tuple(name for name in LANGUAGES if name not in SQL and (style == "stdio" or name in DRIVERS))


def program(package: Package, language_id: str, source: str) -> Program:
    """The files to place into a sandbox: for stdio the source alone, for a function or a query what it is given too."""
    if package.style == "stdio":
        name = LANGUAGES[language_id].source
        return Program({name: source}, name)
    return DRIVERS[language_id].program(package, source)


def timed(package: Package, language_id: str, source: str) -> Program:
    """The files to place into a sandbox where a function is timed; raises ValueError for a language without a timer."""
    made = DRIVERS[language_id].timed
    if made is None:
        raise ValueError(f"{language_id} has no timer")
    return made(package, source)


def starter(package: Package, language_id: str) -> str:
    """What the editor opens with: it compiles, runs and gives a wrong answer."""
    if package.starters:
        return package.starters[language_id]
    return LANGUAGES[language_id].starter if package.style == "stdio" else DRIVERS[language_id].starter(package)


def function_name(package: Package, language_id: str) -> str | None:
    """What the candidate's function is called in a language; None for a program."""
    return DRIVERS[language_id].function_name(package.signature) if package.signature else None


__all__ = ["SQL", "TIMED", "Program", "function_name", "offered", "program", "starter", "timed"]
