"""The checker of a query's rows: the same columns, and the same rows in order or in any order."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import cast

from runner.package.checkers.finding import RIGHT, Finding
from runner.package.values import grouped

Row = Sequence[object]
QUOTED = 40
MIDNIGHT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) 00:00:00")


def same_rows(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """The expected rows: numbers within atol + rtol * |expected|, NULL only as NULL, the order where it is asked for.

    Both are {columns, rows}. Numbers compare by value whatever their type, a date equals its midnight.
    """
    right, given = cast(Mapping[str, Sequence[Row]], expected), cast(Mapping[str, Sequence[Row]], actual)
    fault = wrong_columns(cast(Sequence[str], right["columns"]), cast(Sequence[str], given["columns"]))
    if fault:
        return Finding(False, fault)
    if right["rows"] == given["rows"]:
        return RIGHT
    tolerance = options.get("atol", 0.0), options.get("rtol", 0.0)
    if options.get("ordered"):
        return in_order(right["rows"], given["rows"], tolerance)
    return in_any_order(right["rows"], given["rows"], tolerance)


def wrong_columns(expected: Sequence[str], actual: Sequence[str]) -> str:
    """A sentence on columns that are not those asked for, in their order and whatever their case; or nothing."""
    asked = f"the columns must be {', '.join(expected)}"
    if len(expected) != len(actual):
        columns = "column" if len(actual) == 1 else "columns"
        return f"The query gives {grouped(len(actual))} {columns}; {asked}."
    for number, (one, other) in enumerate(zip(expected, actual, strict=True), 1):
        if one.casefold() != other.casefold():
            return f"Column {number} is called {shortened(other)}; {asked}."
    return ""


def in_order(expected: Sequence[Row], actual: Sequence[Row], tolerance: tuple[float, float]) -> Finding:
    """Row by row."""
    for number, (one, other) in enumerate(zip_longest(expected, actual), 1):
        if one is None or other is None:
            break
        if not same_row(one, other, tolerance):
            return Finding(False, f"Row {grouped(number)}: expected {shown(one)}, got {shown(other)}.")
    return counted(expected, actual)


def counted(expected: Sequence[Row], actual: Sequence[Row]) -> Finding:
    """The same number of rows, or a sentence."""
    if len(expected) == len(actual):
        return RIGHT
    rows = "row" if len(expected) == 1 else "rows"
    return Finding(False, f"Expected {grouped(len(expected))} {rows}, got {grouped(len(actual))}.")


def in_any_order(expected: Sequence[Row], actual: Sequence[Row], tolerance: tuple[float, float]) -> Finding:
    """Each expected row as often as it is expected, and no other."""
    wanted = Counter(map(key, expected))
    over = [row for row in actual if not taken(wanted, key(row))]
    missing = [row for row in reversed(expected) if taken(wanted, key(row))][::-1]
    if any(tolerance) and len(missing) == len(over):
        missing, over = without_near(missing, over, tolerance)
    if not missing and not over:
        return RIGHT
    if len(expected) != len(actual):
        finding = counted(expected, actual)
        sentence = f"{shown(missing[0])} is missing" if missing else f"{shown(over[0])} is too many"
        return Finding(False, f"{finding.message} Row {sentence}.")
    return Finding(False, f"Row {shown(missing[0])} is missing; row {shown(over[0])} is not expected.")


def taken(rows: Counter[tuple[object, ...]], row: tuple[object, ...]) -> bool:
    """Take one such row away; False when there is none left."""
    if rows[row] <= 0:
        return False
    rows[row] -= 1
    return True


def without_near(missing: list[Row], over: list[Row], tolerance: tuple[float, float]) -> tuple[list[Row], list[Row]]:
    """Pair off rows that are within the tolerance of each other, both sorted so that neighbours meet."""
    pairs = list(zip(sorted(missing, key=rank), sorted(over, key=rank), strict=True))
    apart = [pair for pair in pairs if not same_row(*pair, tolerance)]
    return [one for one, _ in apart], [other for _, other in apart]


def rank(row: Row) -> tuple[tuple[object, ...], tuple[float, ...]]:
    """An order of rows in which what must be equal comes before what may be near."""
    exact = tuple(
        (0, "") if value is None else (2, key((value,))[0]) if isinstance(value, str) else (1, "") for value in row
    )
    return exact, tuple(float(value) for value in row if isinstance(value, int | float))


def key(row: Row) -> tuple[object, ...]:
    """A row as something that equal rows share."""
    return tuple(day_of(value) if isinstance(value, str) else ("nan",) if value != value else value for value in row)


def day_of(text: str) -> str:
    """A date where the text is a day's midnight, else the text: adding days to a date may give either."""
    match = MIDNIGHT.fullmatch(text)
    return match[1] if match else text


def same_row(expected: Row, actual: Row, tolerance: tuple[float, float]) -> bool:
    """Whether two rows are equal, value by value."""
    return all(same_cell(one, other, tolerance) for one, other in zip(expected, actual, strict=True))


def same_cell(expected: object, actual: object, tolerance: tuple[float, float]) -> bool:
    """Whether two values are equal; numbers may differ by the tolerance."""
    if isinstance(expected, int | float) and isinstance(actual, int | float):
        atol, rtol = tolerance
        if expected == actual or (expected != expected and actual != actual):
            return True
        return near(float(expected), float(actual), atol, rtol)
    if isinstance(expected, str) and isinstance(actual, str):
        return expected == actual or key((expected,)) == key((actual,))
    return expected is None and actual is None


def near(expected: float, actual: float, atol: float, rtol: float) -> bool:
    """Whether a number is within the tolerance of another."""
    return abs(expected - actual) <= atol + rtol * abs(expected) < float("inf")


def shown(row: Row) -> str:
    """A row as SQL would write it: (7, 'b', NULL)."""
    return f"({', '.join(map(value_shown, row))})"


def value_shown(value: object) -> str:
    """One value as SQL would write it."""
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return "'" + shortened(value).replace("'", "''") + "'"
    return str(value).lower() if isinstance(value, bool) else repr(value)


def shortened(text: str) -> str:
    """Text of bounded length."""
    return text if len(text) <= QUOTED else f"{text[:QUOTED]}…"
