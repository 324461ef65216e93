"""Frames: data frames and series as columns of numpy arrays, and the raw bytes in which they travel."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from runner.package.arrays import LONGEST_AXIS, Array, Source, from_bytes
from runner.package.fields import Field

ITEMS: dict[str, np.dtype[Any]] = {
    "i8": np.dtype("<i8"),
    "f8": np.dtype("<f8"),
    "bool": np.dtype("?"),
    "datetime": np.dtype("<M8[ns]"),
}
LENGTH = np.dtype("<u4")
MOST_COLUMNS = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Vector:
    """One column: what it holds, its values, and where one is missing. Texts are an array of objects."""

    dtype: str
    values: Array
    missing: npt.NDArray[np.bool_]

    def cell(self, row: int) -> object:
        """One value as plain data, None where it is missing; a time is an array's own."""
        if self.missing[row]:
            return None
        found = self.values[row]
        return found.item() if self.dtype in ("i8", "f8", "bool") else found


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A data frame by its columns, or a series: one column called ""; `rows` is how many rows there are."""

    columns: Mapping[str, Vector]
    rows: int

    def __len__(self) -> int:
        return self.rows

    def row(self, number: int) -> tuple[object, ...]:
        """The cells of one row."""
        return tuple(column.cell(number) for column in self.columns.values())

    @property
    def every_row(self) -> Iterator[tuple[object, ...]]:
        """The cells of each row in turn."""
        return (self.row(number) for number in range(self.rows))


def frame_bytes(value: object, fields: tuple[Field, ...]) -> bytes:
    """A frame as it travels: its columns and rows by number, each column's name and dtype, then all raw bytes.

    A dtype has ? after it where gaps are declared, or are there.
    """
    assert isinstance(value, Frame)
    gaps = {field.name: field.gaps for field in fields}
    head = [b"%d %d" % (len(value.columns), value.rows)]
    raw: list[bytes] = []
    for name, column in value.columns.items():
        mark = "?" if gaps.get(name) or column.missing.any() else ""
        text = name.encode()
        head.append(b"%d %s %s" % (len(text), text, f"{column.dtype}{mark}".encode()))
        raw += [column.missing.tobytes(), *vector_bytes(column)]
    return b" ".join([*head, b"".join(raw)])


def vector_bytes(column: Vector) -> list[bytes]:
    """The raw bytes of a column's values; of texts their lengths, then all of them."""
    if column.dtype != "str":
        return [column.values.tobytes()]
    texts = [str(text).encode() for text in column.values]
    return [np.fromiter(map(len, texts), LENGTH, len(texts)).tobytes(), *texts]


def read_frame(source: Source) -> Frame:
    """Take a frame of any columns; nothing is made of more bytes than there are."""
    columns, rows = source.number(), source.number()
    if columns > MOST_COLUMNS or rows > LONGEST_AXIS:
        raise ValueError("size")
    head = [(source.text(), source.text()) for _ in range(columns)]
    found = {name: read_vector(source, dtype, rows) for name, dtype in head}
    if len(found) != columns:
        raise ValueError("names")
    return Frame(found, rows)


def read_vector(source: Source, dtype: str, rows: int) -> Vector:
    """Take the bytes of one column."""
    missing = from_bytes(source.raw(rows), (rows,), ITEMS["bool"]).astype(bool)
    if dtype == "str":
        lengths = from_bytes(source.raw(rows * LENGTH.itemsize), (rows,), LENGTH)
        return Vector(dtype, texts(source, lengths.astype(np.int64)), missing)
    if dtype not in ITEMS:
        raise ValueError("dtype")
    item = ITEMS[dtype]
    values = from_bytes(source.raw(rows * item.itemsize), (rows,), item)
    if dtype == "f8":
        missing |= np.isnan(values.astype(np.float64))
    return Vector(dtype, values, missing | np.isnat(values) if dtype == "datetime" else missing)


def texts(source: Source, lengths: npt.NDArray[np.int64]) -> Array:
    """Take texts of these lengths in bytes."""
    ends = np.cumsum(lengths)
    raw = bytes(source.raw(int(ends[-1]) if len(ends) else 0))
    found = np.empty(len(lengths), object)
    found[:] = [raw[end - size : end].decode() for end, size in zip(ends.tolist(), lengths.tolist(), strict=True)]
    return found
