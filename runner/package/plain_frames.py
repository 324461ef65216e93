"""Data frames and series as plain data: a map from each column to a list, or a list, with null where one is missing."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from runner.package.described import describe
from runner.package.fields import Field
from runner.package.frames import ITEMS, Frame, Vector
from runner.package.types import Type

MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)?")
CLASSES: Mapping[str, set[type]] = {
    "i8": {int},
    "f8": {float, int},
    "bool": {bool},
    "str": {str},
    "datetime": {str},
}
WANTED = {
    "i8": "a whole number",
    "f8": "a finite number",
    "bool": "true or false",
    "str": "text",
    "datetime": "a time such as '2026-03-01 12:00:00'",
}
FILLERS: Mapping[str, object] = {"i8": 0, "f8": float("nan"), "bool": False, "str": "", "datetime": "NaT"}


def frame_from_json(value: object, type_: Type, place: str, nonfinite: bool) -> Frame:
    """A map of the columns in any order as a frame; raises ValueError with a sentence on the first fault."""
    names = ", ".join(field.name for field in type_.fields)
    if not isinstance(value, dict) or not all(isinstance(one, list) for one in value.values()):
        raise ValueError(f"{place} must be a map from each column ({names}) to a list; this is {describe(value)}.")
    for name in value:
        if name not in [field.name for field in type_.fields]:
            raise ValueError(f"{place} has the column {name!r}; its columns are {names}.")
    for field in type_.fields:
        if field.name not in value:
            raise ValueError(f"The column {field.name} of {place} is missing; add it.")
    rows = len(value[type_.fields[0].name])
    for field in type_.fields:
        if len(value[field.name]) != rows:
            first = f"{rows}, as {type_.fields[0].name}"
            raise ValueError(f"{place}.{field.name} must have {first}; it has {len(value[field.name])}.")
    columns = {
        field.name: vector(value[field.name], field, f"{place}.{field.name}", nonfinite) for field in type_.fields
    }
    return Frame(columns, rows)


def series_from_json(value: object, type_: Type, place: str, nonfinite: bool) -> Frame:
    """A list as a series."""
    if not isinstance(value, list):
        raise ValueError(f"{place} must be a list for a {type_.words}; this is {describe(value)}.")
    return Frame({"": vector(value, type_.fields[0], place, nonfinite)}, len(value))


def vector(given: Sequence[Any], field: Field, place: str, nonfinite: bool) -> Vector:
    """One column from a list."""
    missing = np.array([one is None for one in given], bool)
    allowed = CLASSES[field.dtype] | ({type(None)} if field.gaps else set())
    if not set(map(type, given)) <= allowed:
        refuse(given, lambda one: type(one) in allowed, field, place)
    filler = FILLERS[field.dtype]
    values: list[Any] = [filler if one is None else one for one in given] if missing.any() else list(given)
    if field.dtype == "str":
        if not "".join(values).isascii():
            refuse(values, lambda one: not any("\ud800" <= letter <= "\udfff" for letter in one), field, place)
        found = np.empty(len(values), object)
        found[:] = values
        return Vector("str", found, missing)
    if field.dtype == "datetime":
        refuse(values, is_moment, field, place)
    try:
        array = np.array(values, ITEMS[field.dtype])
    except (OverflowError, ValueError):
        raise ValueError(f"{place} holds what does not fit: each must be {WANTED[field.dtype]}.") from None
    if field.dtype == "f8":
        if not nonfinite and not np.isfinite(array.astype(float)).all():
            refuse(values, lambda one: one - one == 0 or one is filler, field, place)
        missing |= np.isnan(array.astype(float))
    return Vector(field.dtype, array, missing)


def is_moment(text: str) -> bool:
    """Whether a text is a time in its one form, of years that nanoseconds can count, or stands for none."""
    return text == "NaT" or (MOMENT.fullmatch(text) is not None and "1678" <= text[:4] <= "2261")


def refuse(values: Sequence[Any], fits: Callable[[Any], bool], field: Field, place: str) -> None:
    """Raise ValueError on the first value that does not fit."""
    for at, one in enumerate(values):
        if not fits(one):
            null = ", or null where it is missing" if field.gaps else ""
            raise ValueError(f"{place}[{at}] must be {WANTED[field.dtype]}{null}; this is {describe(one)}.")


def frame_to_json(value: object) -> object:
    """A frame as `frame_from_json` reads it; a series as a list."""
    assert isinstance(value, Frame)
    columns = {name: cells_to_json(column) for name, column in value.columns.items()}
    return columns[""] if list(columns) == [""] else columns


def cells_to_json(column: Vector) -> list[object]:
    """A column as a list, null where a value is missing."""
    if column.dtype == "datetime":
        found: list[object] = [moment(text) for text in np.datetime_as_string(column.values, "ns")]
    else:
        found = column.values.tolist()
    for at in np.flatnonzero(column.missing):
        found[int(at)] = None
    return found


def moment(text: str) -> str:
    """A time as people write it: without the part of a second where that is 0."""
    return str(text).replace("T", " ").rstrip("0").removesuffix(".") if "." in text else str(text)
