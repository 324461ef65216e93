"""Checkers: pure functions that compare an answer with the expected one, on the host and on plain data."""

from collections.abc import Callable, Mapping

from runner.package.checkers.bags import as_set, bag
from runner.package.checkers.finding import RIGHT, Finding
from runner.package.checkers.frame import same_frame
from runner.package.checkers.metric import good_enough
from runner.package.checkers.rows import same_rows
from runner.package.checkers.text import same_text, words_only
from runner.package.checkers.trace import trace
from runner.package.checkers.values import close, exact
from runner.package.problem import Case, Checker

Compare = Callable[[Mapping[str, float], object, object], Finding]

FUNCTIONS: Mapping[str, Compare] = {"exact": exact, "float": close, "bag": bag, "set": as_set} | {
    "array": close,
    "frame": same_frame,
}
CLASSES: Mapping[str, Callable[[Mapping[str, float], object, object, object], Finding]] = {"trace": trace}
QUERIES: Mapping[str, Compare] = {"rows": same_rows}
PROGRAMS: Mapping[str, Compare] = {"exact": same_text, "tokens": words_only}


def check(checker: Checker, case: Case, actual: object) -> Finding:
    """Compare an answer with the case's: a decoded value of a function or query, or the text a program printed.

    A case with arguments is a function's, a query's or a class's, which has its calls last. Never raises, whatever the
    answer is.
    """
    if checker.kind == "metric":
        return good_enough(checker.words["metric"][0], case.expected, case.needed or 0.0, actual)
    if checker.kind in CLASSES:
        return CLASSES[checker.kind](checker.options, case.args[-1], case.expected, actual)
    table = {**FUNCTIONS, **QUERIES} if case.args else PROGRAMS
    return table[checker.kind](checker.options, case.expected, actual)


__all__ = ["RIGHT", "Finding", "check"]
