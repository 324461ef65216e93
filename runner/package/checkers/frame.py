"""The checker of data frames and series: the same columns and the same rows, in order or in any order."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from runner.package.checkers.array import near
from runner.package.checkers.finding import RIGHT, Finding
from runner.package.checkers.rows import Row, key, taken, without_near
from runner.package.frames import Frame, Vector
from runner.package.readable import cell_text, row_text
from runner.package.values import grouped

NUMBERS = ("i8", "f8")
NAMES = {"i8": "whole numbers", "f8": "numbers", "bool": "bools", "str": "texts", "datetime": "times"}
MOST = 200_000
"""Of more rows it is not looked for another order."""
SHOWN = 60
Rows = npt.NDArray[np.bool_]


def same_frame(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """The columns of the expected frame by name, and its rows; the index does not count.

    Whole numbers and floats compare by value, floats within atol + rtol * |expected|; missing equals missing.
    """
    if not isinstance(expected, Frame) or not isinstance(actual, Frame):
        return Finding(False, "Expected a data frame.")
    fault = wrong_columns(list(expected.columns), list(actual.columns), exact=bool(options.get("columns_exact")))
    if fault:
        return Finding(False, fault)
    given = Frame({name: actual.columns[name] for name in expected.columns}, actual.rows)
    tolerance = options.get("atol", 0.0), options.get("rtol", 0.0)
    if options.get("rows_any"):
        return any_order(expected, given, tolerance)
    if expected.rows != given.rows:
        return Finding(False, counts(expected, given))
    return in_order(expected, given, tolerance)


def wrong_columns(expected: Sequence[str], actual: Sequence[str], *, exact: bool) -> str:
    """A sentence on columns that are missing, odd or in another order, or nothing."""
    asked = f"the columns are {', '.join(expected)}"
    for name in expected:
        if name not in actual:
            return f"The column {name} is missing; {asked}." if name else "Expected a series."
    for name in actual:
        if name not in expected:
            return f"The column {name[:SHOWN]} should not be there; {asked}."
    if exact and list(expected) != list(actual):
        return f"The columns stand in another order; {asked}."
    return ""


def counts(expected: Frame, actual: Frame) -> str:
    """The sentence on another number of rows."""
    return f"Expected {grouped(expected.rows)} row{'' if expected.rows == 1 else 's'}, got {grouped(actual.rows)}."


def in_order(expected: Frame, actual: Frame, tolerance: tuple[float, float]) -> Finding:
    """Row by row, all columns at once."""
    odd: dict[str, Rows] = {}
    for name, column in expected.columns.items():
        other = actual.columns[name]
        if fault := wrong_kind(name, column, other):
            return Finding(False, fault)
        places = different(column, other, tolerance)
        if places.any():
            odd[name] = places
    if not odd:
        return RIGHT
    rows = np.logical_or.reduce(list(odd.values()))
    at = int(rows.argmax())
    start = f"Row {grouped(at)}, counted from 0: expected {row_text(expected, at)}, got {row_text(actual, at)}."
    return Finding(False, f"{start} {more(expected, actual, rows, list(odd), tolerance)}".rstrip())


def more(expected: Frame, actual: Frame, rows: Rows, columns: Sequence[str], tolerance: tuple[float, float]) -> str:
    """How many rows differ, and in which columns; or that only the order of the rows is another."""
    count = int(rows.sum())
    if count > 1 and expected.rows <= MOST and any_order(expected, actual, tolerance).ok:
        return "The rows are right, but in another order."
    only = f" in the column {columns[0]} alone" if len(columns) == 1 < len(expected.columns) else ""
    share = f"{grouped(count)} of {grouped(expected.rows)} rows differ" if count > 1 else ""
    return f"{share or ('It differs' if only else '')}{only}." if share or only else ""


def wrong_kind(name: str, expected: Vector, actual: Vector) -> str:
    """A sentence where a column holds values of a kind that cannot be compared, or nothing."""
    alike = expected.dtype == actual.dtype or {expected.dtype, actual.dtype} <= set(NUMBERS)
    if alike or expected.missing.all() or actual.missing.all():
        return ""
    what = f"The column {name} holds" if name else "The series holds"
    return f"{what} {NAMES[actual.dtype]}, expected {NAMES[expected.dtype]}."


def different(expected: Vector, actual: Vector, tolerance: tuple[float, float]) -> Rows:
    """Where two columns of one length differ."""
    both = ~expected.missing & ~actual.missing
    odd: Rows = expected.missing != actual.missing
    if not both.any():
        return odd
    one, other = expected.values[both], actual.values[both]
    if expected.dtype in NUMBERS and expected.dtype != actual.dtype:
        one, other = one.astype(np.float64), other.astype(np.float64)
    odd[both] = ~near(one, other, *tolerance)
    return odd


def any_order(expected: Frame, actual: Frame, tolerance: tuple[float, float]) -> Finding:
    """Each expected row as often as it is expected, and no other."""
    wanted_rows, given = plain_rows(expected), plain_rows(actual)
    wanted = Counter(map(key, wanted_rows))
    over = [row for row in given if not taken(wanted, key(row))]
    missing = [row for row in reversed(wanted_rows) if taken(wanted, key(row))][::-1]
    if any(tolerance) and len(missing) == len(over):
        missing, over = without_near(missing, over, tolerance)
    if not missing and not over:
        return RIGHT
    if expected.rows != actual.rows:
        odd = f"{shown(missing[0])} is missing" if missing else f"{shown(over[0])} is too many"
        return Finding(False, f"{counts(expected, actual)} Row {odd}.")
    return Finding(False, f"Row {shown(missing[0])} is missing; row {shown(over[0])} is not expected.")


def plain_rows(frame: Frame) -> list[Row]:
    """The rows as plain data, times as texts."""
    columns = [column_cells(column) for column in frame.columns.values()]
    return [*zip(*columns, strict=True)] if columns else [() for _ in range(frame.rows)]


def column_cells(column: Vector) -> list[object]:
    """The cells of a column, None where one is missing."""
    if column.dtype == "datetime":
        return [None if gap else cell_text(one) for one, gap in zip(column.values, column.missing, strict=True)]
    return [None if gap else one for one, gap in zip(column.values.tolist(), column.missing.tolist(), strict=True)]


def shown(row: Row) -> str:
    """A row as `(7, 'b', missing)`."""
    cells = ["missing" if cell is None else repr(cell)[:SHOWN] for cell in row]
    return cells[0] if len(cells) == 1 else f"({', '.join(cells)})"
