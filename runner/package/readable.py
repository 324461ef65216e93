"""Arrays and frames as short readable text: the shape and the dtype first, then as many values as there is room for."""

from itertools import islice

import numpy as np

from runner.package.arrays import Array
from runner.package.frames import Frame, Vector
from runner.package.grid import grid

SHORT = {"float64": "f8", "float32": "f4", "int64": "i8", "int32": "i4", "uint8": "u1"}
GAP = "missing"


def array_text(array: Array, room: int, *, lines: bool = True) -> str:
    """An array as `f8 (2, 3)` and its numbers; rows of a large one begin new lines where `lines` allows."""
    head = f"{SHORT.get(str(array.dtype), array.dtype)} {array.shape}"
    if array.size == 0:
        return head
    apart = "\n" if lines and array.ndim > 1 else " "
    return f"{head}{apart}{numbers_text(array, room, apart)}"


def numbers_text(array: Array, room: int, apart: str) -> str:
    """The numbers in brackets; what does not fit is counted."""
    if array.ndim == 0:
        return str(array[()])
    shown: list[str] = []
    for part in array:
        if room <= 0:
            break
        inner = np.asarray(part)
        shown.append(numbers_text(inner, room, " " if apart == " " else f"{apart} "))
        room -= len(shown[-1]) + 2
    if len(shown) < len(array):
        shown.append(f"… {len(array) - len(shown):,} more".replace(",", " "))
    between = " " if array.ndim == 1 or apart == " " else f"{apart} "
    return f"[{f',{between}'.join(shown)}]"


def frame_text(frame: Frame, room: int) -> str:
    """A frame as a small table with its rows by number, a series as its values in order."""
    names = [name or "value" for name in frame.columns]
    kinds = ", ".join(f"{name}: {column.dtype}" for name, column in zip(names, frame.columns.values(), strict=True))
    count = f"{frame.rows:,}".replace(",", " ")
    head = f"{count} row{'' if frame.rows == 1 else 's'} of {kinds}"
    fits = room // 4 + 1
    rows = [[number, *map(cell_text, row)] for number, row in enumerate(islice(frame.every_row, fits))]
    table = grid(["row", *names], rows, room)
    left = frame.rows - len(rows)
    return f"{head}\n{table}" + (f"\n… {left} more rows" if left and "… " not in table else "")


def cell_text(cell: object) -> object:
    """A cell as the table shows it."""
    if cell is None:
        return GAP
    return moment_text(cell) if isinstance(cell, np.datetime64) else cell


def moment_text(cell: np.datetime64) -> str:
    """A time as people write it: without the part of a second where that is 0."""
    text = str(np.datetime_as_string(cell, "ns")).replace("T", " ")
    return text.rstrip("0").removesuffix(".")


def row_text(frame: Frame, number: int) -> str:
    """One row as `(7, 'b', missing)`."""
    cells = [value_text(column, number) for column in frame.columns.values()]
    return cells[0] if list(frame.columns) == [""] else f"({', '.join(cells)})"


def value_text(column: Vector, number: int) -> str:
    """One cell as Python writes it."""
    cell = cell_text(column.cell(number))
    text = cell if column.missing[number] or column.dtype == "datetime" else repr(cell)
    shown = str(text)
    return shown if len(shown) <= 40 else f"{shown[:40]}…"
