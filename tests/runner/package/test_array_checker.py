"""The checker of arrays: strict in shape, near in numbers, and a sentence that explains the whole difference."""

import math
from typing import Any

import numpy as np
import pytest

from runner.package.checkers import check
from runner.package.problem import Case, Checker

NEAR = {"atol": 1e-9, "rtol": 1e-9}
RANDOM = np.random.default_rng(7).random((4, 5))
SCORES = np.arange(9.0).reshape(3, 3) % 5
SQUARE = np.arange(9.0).reshape(3, 3)


def compared(expected: object, actual: object, options: dict[str, float] = NEAR) -> Any:
    """What the checker finds."""
    return check(Checker("array", options), Case("one", "edge", args=(1,), expected=expected), actual)


def softmax(scores: Any, axis: int) -> Any:
    """Shares along an axis."""
    powers = np.exp(scores)
    return powers / powers.sum(axis=axis, keepdims=True)


def changed(place: Any, number: float, array: Any = RANDOM) -> Any:
    """A copy with another number at one place."""
    copy = array.copy()
    copy[place] = number
    return copy


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        (RANDOM, RANDOM + 1e-12),
        (RANDOM, np.asfortranarray(RANDOM)),
        (np.array([math.nan, math.inf, -math.inf]), np.array([math.nan, math.inf, -math.inf])),
        (np.array([0.0]), np.array([-0.0])),
        (np.zeros((0, 3)), np.zeros((0, 3))),
        ((1.0, RANDOM), (1.0 + 1e-12, RANDOM + 1e-12)),
        ({"w": [RANDOM]}, {"w": [RANDOM + 1e-12]}),
        (np.array([1, 2]), np.array([1, 2])),
        (np.float32([0.1]), np.nextafter(np.float32([0.1]), np.float32(1)) - np.float32(0)),
    ],
)
def test_what_is_near_enough_is_right(expected: object, actual: object) -> None:
    options = {"rtol": 1e-6, "atol": 1e-9}
    assert compared(expected, actual, options).ok


@pytest.mark.parametrize(
    ("expected", "actual", "message"),
    [
        (SQUARE, SQUARE[:2], "Expected the shape (3, 3), got (2, 3)."),
        (RANDOM, RANDOM.T, "Expected the shape (4, 5), got (5, 4): axes are swapped."),
        (RANDOM, RANDOM.ravel(), "Expected the shape (4, 5), got (20,): the numbers are right."),
        (RANDOM, RANDOM[:, None], "Expected the shape (4, 5), got (4, 1, 5): the numbers are right."),
        (
            RANDOM[:, :1],
            RANDOM[:, 0] + 1,
            "Expected the shape (4, 1), got (4,): an axis of length 1 is too many or missing.",
        ),
        (np.zeros((0, 3)), np.zeros((3, 0)), "Expected the shape (0, 3), got (3, 0)."),
        (
            SQUARE,
            changed((1, 2), 99, SQUARE),
            "1 of 9 numbers differs; the largest error is 94, 19 of the expected number, at [1, 2]: "
            "expected 5.0, got 99.0.",
        ),
        (np.array([1, 2, 3]), np.array([1, 5, 3]), "the largest error is 3, 1.5 of the expected number, at [1]: "),
        (
            np.array([True, False, True]),
            np.array([True, True, False]),
            "2 of 3 bools differ, the first at [1]: expected False, got True.",
        ),
        (np.array([[2.0]]), np.array([[3.5]]), "Expected 2.0, got 3.5, at [0, 0]."),
        (np.array(2.0), np.array(3.5), "Expected 2.0, got 3.5, there."),
        (
            RANDOM,
            changed((1, 2), math.nan),
            "nan stands where a number is expected in 1 place, the first at [1, 2]: expected 0.",
        ),
        (
            np.array([1.0, math.nan, math.nan]),
            np.array([1.0, 0.0, 0.0]),
            "2 of 3 numbers differ; a number stands where nan is expected in 2 places, the first at [1]: "
            "expected nan, got 0.0. Numbers stand where nan is expected: gaps were filled or passed over.",
        ),
        (np.array([1.0, math.inf]), np.array([1.0, 5.0]), "the largest error is inf, at [1]: expected inf, got 5.0."),
        ((1.0, RANDOM), (1.5, RANDOM), "result[0]: expected 1.0, got 1.5 (beyond the tolerance)."),
        ({"w": [RANDOM]}, {"w": [RANDOM + 1]}, 'result["w"][0]: 20 of 20 numbers differ; the largest error is 1, '),
    ],
)
def test_the_message_says_what_differs(expected: object, actual: object, message: str) -> None:
    finding = compared(expected, actual)
    assert not finding.ok
    assert message in finding.message
    assert finding.message.endswith(".")


LARGE = np.random.default_rng(1).random((300, 300))


@pytest.mark.parametrize(
    ("expected", "actual", "cause"),
    [
        (SQUARE, SQUARE.T, "Rows and columns are swapped."),
        (np.arange(8.0).reshape(2, 2, 2), np.arange(8.0).reshape(2, 2, 2).transpose(0, 2, 1), "Axes are swapped."),
        (
            softmax(SCORES, 1),
            softmax(SCORES, 0),
            "The numbers should have one sum along axis 1, and have it along axis 0: something was computed along the "
            "wrong axis.",
        ),
        (
            changed(0, 0.5),
            changed(0, math.nan),
            "1 of 4 rows are nan, and all else is right: there was a division by 0, or an exp of a large number.",
        ),
        (RANDOM, changed((1, 2), math.inf), "1 of 20 numbers are nan or inf, and all else is right: "),
        (RANDOM, -RANDOM, "Every number has the other sign."),
        (RANDOM, RANDOM.round(2), "Every number is rounded to 2 decimal places: give them as they are."),
        (RANDOM, RANDOM[::-1], "The numbers are right, but in another order."),
        (RANDOM, RANDOM * 1.25, "as if a sum were divided by n - 1 instead of n, with n = 5."),
        (RANDOM, RANDOM.astype(np.float32).astype(float), "something was computed in single precision."),
        (LARGE, -LARGE, "Every number has the other sign."),
        (LARGE, LARGE.T, "Rows and columns are swapped."),
        (LARGE, LARGE * 300, "as if a sum stood where a mean is wanted."),
        (LARGE, LARGE + 0.25, "Every number is 0.25 too large."),
        (LARGE, LARGE.astype(np.float32).astype(float), "something was computed in single precision."),
    ],
)
def test_one_cause_that_explains_all_is_told(expected: object, actual: object, cause: str) -> None:
    assert cause in compared(expected, actual).message


@pytest.mark.parametrize(
    "actual",
    [changed((0, 0), 9), -changed((0, 0), 9), changed(0, math.nan) * 2, RANDOM[::-1] + changed((0, 0), 9), RANDOM**3],
)
def test_no_cause_is_told_that_does_not_explain_all(actual: Any) -> None:
    message = compared(RANDOM, actual).message
    assert message.count(".", message.index("expected 0.")) <= 5
    assert not any(word in message for word in ("Every", "swapped", "wrong axis", "all else", "order"))


def test_whole_numbers_know_no_tolerance() -> None:
    assert not compared(np.array([10**6]), np.array([10**6 + 1]), {"atol": 1.0, "rtol": 1.0}).ok


def test_another_dtype_is_wrong_whatever_it_holds() -> None:
    assert not compared(np.array([1.0]), np.array([1])).ok
    assert not compared(np.array([1.0]), [1.0]).ok


def test_a_wrong_answer_of_millions_of_numbers_is_explained() -> None:
    large = np.random.default_rng(2).random((3000, 1000))
    assert compared(large, large + 1e-12).ok
    assert "3 000 000 of 3 000 000 numbers differ" in compared(large, large * 2).message
