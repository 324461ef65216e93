"""What most likely went wrong with an array: a guess that explains all of it within the tolerance, or none."""

from collections.abc import Callable, Iterator
from itertools import permutations

import numpy as np
import numpy.typing as npt

from runner.package.arrays import Array
from runner.package.checkers.causes import MOST, SINGLE, Near, by_factor, cause
from runner.package.fields import MOST_AXES

Numbers = npt.NDArray[np.float64]
Same = Callable[[Numbers, Numbers], bool]
SUMS = (("numbers", lambda array: array), ("squares", np.square))
CLOSE = 1e-6
FEW = 16


def shape_cause(expected: Array, actual: Array, same: Callable[[Array, Array], bool]) -> str:
    """What explains another shape, as the end of a sentence; or nothing."""
    if expected.size == actual.size and expected.size:
        for order in orders(actual):
            turned = actual.transpose(order)
            if turned.shape == expected.shape and same(expected, turned):
                return ": axes are swapped"
        if same(expected, actual.reshape(expected.shape)):
            return ": the numbers are right"
    squeezed = tuple(length for length in actual.shape if length != 1)
    if squeezed == tuple(length for length in expected.shape if length != 1):
        return ": an axis of length 1 is too many or missing"
    return ""


def array_cause(expected: Array, actual: Array, atol: float, rtol: float) -> str:
    """A sentence on what explains the whole difference of two arrays of floats of one shape, or nothing."""
    wanted, got = expected.astype(np.float64), actual.astype(np.float64)

    def same(one: Numbers, other: Numbers) -> bool:
        """Whether the second is the first within the tolerance everywhere; most that are not fail at a few places."""
        some = tuple(slice(None, None, max(1, length // FEW)) for length in one.shape)
        return all(np.allclose(other[part], one[part], rtol=rtol, atol=atol, equal_nan=True) for part in (some, (...,)))

    with np.errstate(all="ignore"):
        for guess in (swapped_axes, lost_rows, wrong_axis):
            if sentence := guess(wanted, got, same):
                return sentence
        if wanted.size <= MOST:
            return cause(wanted.tolist(), got.tolist(), scalar_near(atol, rtol))
        return all_alike(wanted, got, same)


def scalar_near(atol: float, rtol: float) -> Near:
    """What tells whether a number is near enough to the expected one."""
    return lambda one, other: (
        one == other or abs(one - other) <= atol + rtol * abs(one) < np.inf or (one != one and other != other)
    )


def orders(array: Array) -> Iterator[tuple[int, ...]]:
    """Every other order of an array's axes; none where it has very many."""
    axes = range(array.ndim if array.ndim <= MOST_AXES else 0)
    return (order for order in permutations(axes) if list(order) != sorted(order))


def swapped_axes(wanted: Numbers, got: Numbers, same: Same) -> str:
    """A guess on the right numbers with axes swapped, which equal lengths hide."""
    for order in orders(got):
        turned = got.transpose(order)
        if turned.shape == wanted.shape and same(wanted, turned):
            return "Rows and columns are swapped." if got.ndim == 2 else "Axes are swapped."
    return ""


def lost_rows(wanted: Numbers, got: Numbers, same: Same) -> str:
    """A guess where whole rows are nan and all else is right."""
    if wanted.ndim < 2 or not wanted.size:
        return ""
    lost = ~np.isfinite(got) & np.isfinite(wanted)
    rows = np.asarray(np.isnan(got).all(axis=-1) & lost.any(axis=-1))
    other = np.where(lost, wanted, got)
    if not lost.any() or not same(wanted, other):
        return ""
    if (lost == rows[..., None]).all():
        share = f"{int(rows.sum())} of {rows.size} rows are"
        return f"{share} nan, and all else is right: there was a division by 0, or an exp of a large number."
    return f"{int(lost.sum())} of {got.size} numbers are nan or inf, and all else is right: something overflowed."


def wrong_axis(wanted: Numbers, got: Numbers, same: Same) -> str:
    """A guess where what adds up along one axis of the expected array does so along another one."""
    del same
    if wanted.ndim < 2 or min(wanted.shape) < 2 or not np.isfinite(wanted).all() or not np.isfinite(got).all():
        return ""
    for words, change in SUMS:
        right = [axis for axis in range(wanted.ndim) if constant(change(wanted), axis)]
        other = [axis for axis in range(wanted.ndim) if constant(change(got), axis)]
        if len(right) == len(other) == 1 and right != other:
            sums = f"The {words} should have one sum along axis {right[0]}, and have it along axis {other[0]}"
            return f"{sums}: something was computed along the wrong axis."
    return ""


def constant(array: Numbers, axis: int) -> bool:
    """Whether the sums along an axis are all the same."""
    sums, size = array.sum(axis=axis), np.abs(array).sum(axis=axis).max()
    return bool(np.ptp(sums) <= CLOSE * size)


def all_alike(wanted: Numbers, got: Numbers, same: Same) -> str:
    """A guess on many numbers that differ by their sign, one factor, one amount or their precision."""
    if not np.isfinite(wanted).all() or not np.isfinite(got).all():
        return ""
    if same(wanted, -got):
        return "Every number has the other sign."
    if (np.abs(wanted - got) <= 8 * SINGLE * np.abs(wanted)).all():
        return "Every number is right to about seven digits: something was computed in single precision."
    at = int(np.abs(wanted).argmax())
    largest, there = float(wanted.flat[at]), float(got.flat[at])
    if np.ptp(wanted) == 0 or not largest:
        return ""
    if there and same(wanted * (there / largest), got):
        return by_factor(there / largest)
    amount = there - largest
    if same(wanted + amount, got):
        return f"Every number is {abs(amount):.6g} too {'large' if amount > 0 else 'small'}."
    return ""
