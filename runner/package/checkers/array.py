"""The checker of arrays: the same shape, and numbers within the tolerance; what differs is counted and explained."""

import numpy as np
import numpy.typing as npt

from runner.package.arrays import Array
from runner.package.checkers.array_causes import array_cause, shape_cause

CHUNK = 1 << 20
"""So many numbers are compared at a time, so that large arrays take little memory beside their own."""
Places = npt.NDArray[np.bool_]


def array_difference(expected: Array, actual: object, atol: float, rtol: float) -> str:
    """A sentence on how an array differs from the expected one, nothing where it does not.

    The shape is strict. Floats may differ by atol + rtol * |expected|, nan equals nan, inf only itself; whole numbers
    and bools are exact.
    """
    if not isinstance(actual, np.ndarray) or actual.dtype != expected.dtype:
        return "expected an array of numbers."
    if actual.shape != expected.shape:
        guess = shape_cause(expected, actual, lambda one, other: not different(one, other, atol, rtol).any())
        return f"expected the shape {expected.shape}, got {actual.shape}{guess}."
    if equal(expected, actual):
        return ""
    places = different(expected, actual, atol, rtol)
    if not places.any():
        return ""
    guess = array_cause(expected, actual, atol, rtol) if expected.dtype.kind == "f" else ""
    return f"{told(expected, actual, places)} {guess}".rstrip()


def equal(expected: Array, actual: Array) -> bool:
    """Whether all bytes are the same, which is quick to tell; False may still mean equal."""
    one, other = np.ascontiguousarray(expected), np.ascontiguousarray(actual)
    return bool(one.size == 0 or one.reshape(-1).data.cast("B") == other.reshape(-1).data.cast("B"))


def different(expected: Array, actual: Array, atol: float, rtol: float) -> Places:
    """Where two arrays of one shape differ by more than the tolerance."""
    one, other = expected.reshape(-1), actual.reshape(-1)
    places = np.empty(one.size, np.bool_)
    for start in range(0, one.size, CHUNK):
        part = slice(start, start + CHUNK)
        places[part] = ~near(one[part], other[part], atol, rtol)
    return places.reshape(expected.shape)


def near(one: Array, other: Array, atol: float, rtol: float) -> Places:
    """Number by number whether they are near enough."""
    same: Places = one == other
    if one.dtype.kind != "f":
        return same
    wanted, got = one.astype(np.float64), other.astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        allowed = atol + rtol * np.abs(wanted)
        return same | ((np.abs(wanted - got) <= allowed) & np.isfinite(allowed)) | (np.isnan(wanted) & np.isnan(got))


def told(expected: Array, actual: Array, places: Places) -> str:
    """How many numbers differ, and which the most."""
    count, odd = int(places.sum()), places.reshape(-1)
    wanted, got = expected.reshape(-1), actual.reshape(-1)
    if odd.size == 1:
        return f"{pair(wanted, got, 0)}, {spot(expected, 0)}."
    share = f"{grouped(count)} of {grouped(odd.size)} {'bools' if expected.dtype == bool else 'numbers'}"
    verb = "differs" if count == 1 else "differ"
    if expected.dtype.kind == "b":
        at = int(odd.argmax())
        return f"{share} {verb}, the first {spot(expected, at)}: {pair(wanted, got, at)}."
    if expected.dtype.kind == "f":
        for one, other, words in (
            (got, wanted, "nan stands where a number is expected"),
            (wanted, got, "a number stands where nan is expected"),
        ):
            lost = np.isnan(one.astype(float)) & ~np.isnan(other.astype(float))
            if lost.any():
                at = int(lost.argmax())
                often = f"{grouped(int(lost.sum()))} place{'s' if lost.sum() > 1 else ''}"
                first = f"{words} in {often}, the first {spot(expected, at)}"
                return f"{share} {verb}; {first}: {pair(wanted, got, at)}."
    return f"{share} {verb}; {largest(expected, wanted, got, odd)}"


def largest(expected: Array, wanted: Array, got: Array, odd: Places) -> str:
    """The largest error among those that count, by itself and by the size of what is expected."""
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        errors = np.where(odd, np.abs(wanted.astype(float) - got.astype(float)), -1.0)
        at = int(np.nan_to_num(errors, nan=np.inf, posinf=np.inf).argmax())
        relative = float(errors[at] / abs(float(wanted[at])))
    share = f", {relative:.2g} of the expected number" if np.isfinite(relative) else ""
    return f"the largest error is {errors[at]:.2g}{share}, {spot(expected, at)}: {pair(wanted, got, at)}."


def pair(wanted: Array, got: Array, at: int) -> str:
    """The expected number and the other one."""
    return f"expected {wanted[at]}, got {got[at]}"


def spot(array: Array, at: int) -> str:
    """One place in an array: "at [1, 2]"."""
    return (
        f"at [{', '.join(str(int(index)) for index in np.unravel_index(at, array.shape))}]" if array.ndim else "there"
    )


def grouped(number: int) -> str:
    """A count with its thousands set apart."""
    return f"{number:,}".replace(",", " ")
