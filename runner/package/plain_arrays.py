"""Arrays as plain data: nested lists of YAML or JSON, or a map of the shape and the raw bytes in Base64."""

import base64
import binascii
import math
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np

from runner.package.arrays import LONGEST_AXIS, Array, dtype_of, from_bytes
from runner.package.described import describe
from runner.package.types import Type, article

CLASSES: Mapping[str, set[type]] = {"float": {float, int}, "int": {int}, "bool": {bool}}
KEYS = ("shape", "base64")
LONGEST_EMPTY = 10_000
"""Of an array without numbers no bytes show how long its axes are, so they are held short."""
SMALL = 64
"""An array of more numbers is kept as bytes where nobody reads it."""


def array_from_json(value: object, type_: Type, place: str, nonfinite: bool) -> Array:
    """Nested lists as an array, as deep as the type has axes; raises ValueError with a sentence on the first fault.

    An array with an axis of length 0 can be written as {shape: [0, 3]}.
    """
    if isinstance(value, dict):
        return checked(array_from_map(value, type_, place), type_, place, nonfinite)
    shape: list[int] = []
    level: Sequence[Any] = [value]
    for axis in type_.axes:
        if odd := next((at for at, one in enumerate(level) if type(one) is not list), -1) + 1:
            wanted = article(type_) if not shape else "a list"
            raise ValueError(f"{label(place, odd - 1, shape)} must be {wanted}; this is {describe(level[odd - 1])}.")
        lengths = list(map(len, level))
        if odd := next((at for at, length in enumerate(lengths) if length != lengths[0]), 0):
            first = f"{lengths[0]} as {label(place, 0, shape)} has"
            raise ValueError(f"{label(place, odd, shape)} must have {first}; this one has {lengths[odd]}.")
        shape.append(lengths[0] if lengths else int(axis) if axis.isdigit() else 0)
        level = list(chain.from_iterable(level))
    return checked(numbers(level, shape, type_, place), type_, place, nonfinite)


def numbers(level: Sequence[Any], shape: Sequence[int], type_: Type, place: str) -> Array:
    """The innermost values as an array; each of the class that the dtype allows, and whole numbers within its range."""
    scalar, dtype = type_.items[0].kind, dtype_of(type_)
    if not set(map(type, level)) <= CLASSES[scalar]:
        odd = next(at for at, one in enumerate(level) if type(one) not in CLASSES[scalar])
        wanted = article(type_.items[0])
        raise ValueError(f"{label(place, odd, shape)} must be {wanted}; this is {describe(level[odd])}.")
    if scalar == "int" and level:
        least, most = int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)
        if min(level) < least or max(level) > most:
            odd = next(at for at, one in enumerate(level) if not least <= one <= most)
            raise ValueError(f"{label(place, odd, shape)} must be from {least} to {most}; this is {level[odd]}.")
    try:
        with np.errstate(over="ignore"):
            return np.array(level, dtype).reshape(shape)
    except OverflowError:
        raise ValueError(f"A number in {place} is too large for a float.") from None


def array_from_map(value: Mapping[Any, Any], type_: Type, place: str) -> Array:
    """An array given as its shape and its bytes."""
    shape, text = value.get("shape"), value.get("base64", "")
    if set(value) - set(KEYS) or not isinstance(shape, list) or not isinstance(text, str):
        raise ValueError(f"{place} must be lists, or a map of shape and base64.")
    if len(shape) != len(type_.axes) or not all(type(one) is int and 0 <= one <= LONGEST_AXIS for one in shape):
        raise ValueError(f"The shape of {place} must be a list of {len(type_.axes)} whole numbers from 0 up.")
    if not math.prod(shape) and max(shape) > LONGEST_EMPTY:
        raise ValueError(f"An axis of {place} may have at most {LONGEST_EMPTY} places where there are no numbers.")
    size = math.prod(shape) * dtype_of(type_).itemsize
    fault = f"{place} must have {size} bytes in Base64 for the shape {tuple(shape)} of {type_.fields[0].dtype}."
    if len(text) != (size + 2) // 3 * 4:
        raise ValueError(fault)
    try:
        return from_bytes(base64.b64decode(text, validate=True), tuple(shape), dtype_of(type_))
    except (binascii.Error, ValueError):
        raise ValueError(fault) from None


def checked(array: Array, type_: Type, place: str, nonfinite: bool) -> Array:
    """The array, where its numbers are finite or need not be."""
    if array.dtype.kind == "f" and not nonfinite and not np.isfinite(array).all():
        odd = int(np.argmin(np.isfinite(array).ravel()))
        raise ValueError(f"{label(place, odd, array.shape)} must be a finite number; this is {array.flat[odd]}.")
    return array


def label(place: str, at: int, shape: Sequence[int]) -> str:
    """The place of one item, counted through in the order of the axes so far: `x[2][0]`."""
    indices = np.unravel_index(at, tuple(shape)) if shape else ()
    return place + "".join(f"[{index}]" for index in indices)


def array_to_json(value: object, compact: bool) -> object:
    """An array as `array_from_json` reads it: `compact` for where nobody looks at it."""
    assert isinstance(value, np.ndarray)
    if not value.size and value.ndim > 1:
        return {"shape": list(value.shape)}
    if compact and value.size > SMALL:
        return {"shape": list(value.shape), "base64": base64.b64encode(value.tobytes()).decode()}
    return value.tolist()
