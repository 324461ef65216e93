"""Checkers: pure functions that compare an answer with the expected one, on the host and on plain data."""

from collections.abc import Callable, Mapping

from runner.package.checkers.bags import as_set, bag
from runner.package.checkers.finding import Finding
from runner.package.checkers.rows import same_rows
from runner.package.checkers.text import same_text, words_only
from runner.package.checkers.values import close, exact
from runner.package.problem import Case, Checker

Compare = Callable[[Mapping[str, float], object, object], Finding]

FUNCTIONS: Mapping[str, Compare] = {"exact": exact, "float": close, "bag": bag, "set": as_set}
QUERIES: Mapping[str, Compare] = {"rows": same_rows}
PROGRAMS: Mapping[str, Compare] = {"exact": same_text, "tokens": words_only}


def check(checker: Checker, case: Case, actual: object) -> Finding:
    """Compare an answer with the case's: a decoded value of a function or query, or the text a program printed.

    A case with arguments is a function's, or a query's. Never raises, whatever the answer is.
    """
    table = {**FUNCTIONS, **QUERIES} if case.args else PROGRAMS
    return table[checker.kind](checker.options, case.expected, actual)


__all__ = ["Finding", "check"]
