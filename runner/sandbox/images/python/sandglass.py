"""What a program can leave for its candidate to see: `show(thing)` keeps a picture or a table in /tmp/shown."""

# mypy: ignore-errors

import json
import math
import os
import sys

FOLDER = "/tmp/shown"
MOST = 8
ROWS, COLUMNS, LETTERS = 200, 30, 200
EXACT = 2**53
BYTES = 1 << 20


def show(thing):
    """Keep a matplotlib figure as a picture; a DataFrame, a Series, a list of dicts or a 2-D array as a table."""
    if hasattr(thing, "savefig"):
        path = next_path("png")
        if path:
            thing.savefig(path, format="png")
        return
    columns, rows, all_rows, all_columns = parts(thing)
    path = next_path("json")
    if path:
        with open(path, "wb") as file:
            file.write(table(columns, rows, all_rows, all_columns))


def next_path(ending):
    """The name of the next thing to show; None, and a word on stderr, where there are enough already."""
    os.makedirs(FOLDER, exist_ok=True)
    number = len(os.listdir(FOLDER)) + 1
    if number > MOST:
        sys.stderr.write(f"Only the first {MOST} pictures and tables of a run are kept.\n")
        return None
    return f"{FOLDER}/{number:02}.{ending}"


def parts(thing):
    """The names of a table's columns, the rows to keep, and how many rows and columns there are."""
    kind = f"{type(thing).__module__.split('.')[0]}.{type(thing).__name__}".removeprefix("builtins.")
    if kind == "pandas.Series":
        thing, kind = thing.to_frame("value" if thing.name is None else thing.name), "pandas.DataFrame"
    if kind == "pandas.DataFrame":
        kept = thing.iloc[:ROWS, : COLUMNS - 1]
        index = " ".join(str(name) for name in thing.index.names if name is not None)
        return [index, *kept.columns], kept.itertuples(name=None), thing.shape[0], thing.shape[1] + 1
    if kind == "numpy.ndarray" and thing.ndim == 2:
        return [*range(min(thing.shape[1], COLUMNS))], thing[:ROWS, :COLUMNS].tolist(), *thing.shape
    if isinstance(thing, list | tuple) and all(isinstance(row, dict) for row in thing):
        columns = list(dict.fromkeys(name for row in thing for name in row))
        rows = [[row.get(name) for name in columns[:COLUMNS]] for row in thing[:ROWS]]
        return columns[:COLUMNS], rows, len(thing), len(columns)
    raise TypeError(
        "show() takes a matplotlib figure, a pandas DataFrame or Series, a list of dicts, or a numpy array of two "
        f"dimensions, not {'an' if kind[0] in 'aeiou' else 'a'} {kind}."
    )


def table(columns, rows, all_rows, all_columns):
    """A table as JSON, with fewer rows where they would be too long to keep."""
    rows = [[cell(value) for value in row] for row in rows]
    while True:
        more = {"more_rows": all_rows - len(rows), "more_columns": all_columns - len(columns)}
        text = json.dumps({"columns": [word(name) for name in columns], "rows": rows, **more}, ensure_ascii=False)
        data = text.encode("utf-8", "replace")
        if len(data) <= BYTES:
            return data
        rows = rows[: len(rows) // 2]


def cell(value):
    """A number, a truth value or a short text; a number that JSON cannot carry exactly becomes text."""
    if hasattr(value, "item") and getattr(value, "ndim", None) == 0:
        value = value.item()
    if value is None or type(value) is bool:
        return value
    if type(value) is int and -EXACT <= value <= EXACT:
        return value
    if type(value) is float and math.isfinite(value):
        return value
    return word(value)


def word(value):
    """A value as text, cut where it is long."""
    text = str(value)
    return text if len(text) <= LETTERS else text[: LETTERS - 1] + "…"
