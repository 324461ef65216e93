"""Tables: the types of their columns, their rows from YAML or JSON, and the form in which rows travel."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import msgspec

KINDS = ("int", "float", "bool", "str", "date", "timestamp")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIMESTAMP = re.compile(rf"{DATE.pattern} [0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}")
INT_MIN, INT_MAX = -(2**63), 2**63 - 1
EXTREME = re.compile(r"-?(?:[0-9]{1,40}|nan|inf)")
WORDS = {
    "int": "a whole number of 64 bits",
    "float": "a finite number",
    "bool": "true or false",
    "str": "text",
    "date": "a date such as '2024-05-31'",
    "timestamp": "a time such as '2024-05-31 18:30:00'",
}

Cell = int | float | str | bool | None


class Sent(msgspec.Struct, forbid_unknown_fields=True):
    """The rows of an answer as they travel; a number that JSON cannot carry is one text in a list."""

    columns: list[str]
    rows: list[list[Cell | list[str]]]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, the kind of its values, and whether they may be NULL."""

    name: str
    kind: str
    nullable: bool = False

    def __str__(self) -> str:
        return f"{self.name} {self.kind}{'?' if self.nullable else ''}"


def parse_column(name: str, text: str) -> Column:
    """Read a column's type such as `float?`; raises ValueError with a sentence."""
    kind, nullable = text.removesuffix("?"), text.endswith("?")
    if kind not in KINDS:
        raise ValueError(f"{text!r} is not a column's type; use {', '.join(KINDS)}, with ? where it may be NULL.")
    return Column(name, kind, nullable)


def rows_from_json(value: object, columns: Sequence[Column], place: str) -> list[list[Cell]]:
    """Rows given as a list of lists in the order of the columns; raises ValueError with a sentence."""
    names = ", ".join(column.name for column in columns)
    if not isinstance(value, list):
        raise ValueError(f"{place} must be a list of rows, each a list of {names}.")
    rows = []
    for number, row in enumerate(value, 1):
        if not isinstance(row, list) or len(row) != len(columns):
            raise ValueError(f"Row {number} of {place} must be a list of {len(columns)}: {names}.")
        rows.append([cell_from_json(cell, column, number, place) for cell, column in zip(row, columns, strict=True)])
    return rows


def cell_from_json(value: object, column: Column, number: int, place: str) -> Cell:
    """One value of a row; an int serves as a float, nothing else is converted."""
    if value is None and column.nullable:
        return None
    if column.kind == "float" and type(value) is int:
        value = float(value) if abs(value) < 2**1000 else value
    if fits(value, column.kind):
        assert value is None or isinstance(value, Cell)
        return value
    words = WORDS[column.kind]
    null = " or null" if column.nullable else ""
    raise ValueError(f"{column.name} in row {number} of {place} must be {words}{null}; this is {quoted(value)}.")


def fits(value: object, kind: str) -> bool:
    """Whether a value is of a column's kind."""
    if kind == "int":
        return type(value) is int and INT_MIN <= value <= INT_MAX
    if kind == "float":
        return type(value) is float and value - value == 0
    if kind == "bool":
        return type(value) is bool
    if not isinstance(value, str) or "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        return False
    return kind == "str" or is_moment(value, kind)


def is_moment(text: str, kind: str) -> bool:
    """Whether a text is a date or time of the calendar in its one form."""
    pattern, read = (DATE, date.fromisoformat) if kind == "date" else (TIMESTAMP, datetime.fromisoformat)
    if pattern.fullmatch(text) is None:
        return False
    try:
        read(text)
    except ValueError:
        return False
    return True


def quoted(value: object) -> str:
    """A value of YAML or JSON in a few words."""
    text = "null" if value is None else repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def encode_table(rows: object, columns: Sequence[Column]) -> bytes:
    """A table's rows as one line of JSON: a list per column, which is what the databases take quickest."""
    assert isinstance(rows, list)
    turned: list[object] = [*zip(*rows, strict=True)] if rows else [[] for _ in columns]
    return msgspec.json.encode(turned)


def decode_rows(body: bytes) -> dict[str, object]:
    """The answer's rows as plain data: {columns: [name], rows: [[value]]}; raises ValueError when they are none.

    Columns and values are those of the candidate's query, whatever the problem asks for.
    """
    try:
        sent = msgspec.json.decode(body, type=Sent)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise ValueError("rows") from None
    if any(len(row) != len(sent.columns) for row in sent.rows):
        raise ValueError("columns")
    for row in sent.rows:
        if any(isinstance(cell, list) for cell in row):
            row[:] = [extreme(cell) if isinstance(cell, list) else cell for cell in row]
    return {"columns": sent.columns, "rows": sent.rows}


def extreme(text: list[str]) -> Cell:
    """A number that JSON cannot carry: nan, an infinity, or an integer beyond 64 bits."""
    if len(text) != 1 or EXTREME.fullmatch(text[0]) is None:
        raise ValueError("number")
    return float(text[0]) if text[0][-1] in "nf" else int(text[0])
