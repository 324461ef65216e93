"""Arrays: the numpy arrays of a declared dtype, and the raw bytes in which they travel."""

import math
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from runner.package.types import Type

Array = npt.NDArray[Any]

NUMPY: dict[str, np.dtype[Any]] = {
    "f8": np.dtype("<f8"),
    "f4": np.dtype("<f4"),
    "i8": np.dtype("<i8"),
    "i4": np.dtype("<i4"),
    "u1": np.dtype("u1"),
    "bool": np.dtype("?"),
}
MOST_AXES = 8
LONGEST_AXIS = 2**31 - 1


class Source(Protocol):
    """What arrays and frames are read from: tokens, and beside them the raw bytes that are left."""

    def number(self) -> int:
        """Take a whole number from 0 up, which may promise anything."""

    def text(self) -> str:
        """Take a text."""

    def raw(self, size: int) -> memoryview:
        """Take so many raw bytes; raises ValueError where fewer are left."""


def dtype_of(type_: Type) -> np.dtype[Any]:
    """The dtype that an nd declares."""
    return NUMPY[type_.fields[0].dtype]


def array_bytes(value: object) -> bytes:
    """An array as it travels: how many axes, their lengths, a space, the numbers in their order, little end first."""
    assert isinstance(value, np.ndarray)
    head = " ".join(map(str, (value.ndim, *value.shape)))
    return b"%s %s" % (head.encode(), value.tobytes())


def read_array(source: Source, type_: Type) -> Array:
    """Take an array of any shape; it stands on the bytes that are there, so no length makes it take memory."""
    axes = source.number()
    if axes > MOST_AXES:
        raise ValueError("axes")
    shape = tuple(source.number() for _ in range(axes))
    if any(length > LONGEST_AXIS for length in shape):
        raise ValueError("axis")
    return from_bytes(source.raw(math.prod(shape) * dtype_of(type_).itemsize), shape, dtype_of(type_))


def from_bytes(raw: memoryview | bytes, shape: tuple[int, ...], dtype: np.dtype[Any]) -> Array:
    """The array on these bytes, which are as many as it needs; raises ValueError for a bool that is neither."""
    if not math.prod(shape):
        return np.empty(shape, dtype)
    if dtype.kind == "b" and np.frombuffer(raw, np.uint8).max() > 1:
        raise ValueError("bool")
    return np.frombuffer(raw, dtype).reshape(shape)
