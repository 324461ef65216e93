"""What went wrong with numbers: the commonest mistakes are named, and nothing is named at random."""

import math
import random
import statistics
from collections.abc import Callable

import pytest

from runner.package.checkers.values import close

NAN, INF = math.nan, math.inf
ROWS = [[1.5, -2.25, 3.0], [0.125, 7.0, 11.5]]
SQUARE = [[1.5, -2.25], [0.125, 7.0]]
SERIES = [0.731, 2.4142, 3.999, 5.0625, 8.1]


def told(expected: object, actual: object) -> str:
    """What the checker says, without its first sentence on the first difference."""
    finding = close({"atol": 1e-9, "rtol": 1e-9}, expected, actual)
    assert not finding.ok
    return finding.message


def softmax(scores: list[float], highest: float) -> list[float]:
    """Softmax that takes off `highest` first, as floats of a library do: too large is inf, and inf / inf is nan."""
    powers = [math.exp(score - highest) if score - highest < 700 else INF for score in scores]
    return [power / sum(powers) for power in powers]


def variance(rows: list[list[float]], less: int) -> list[float]:
    """The variance of each row, divided by its length less something."""
    return [statistics.pvariance(row) * len(row) / (len(row) - less) for row in rows]


MISTAKES: dict[str, tuple[object, object, str]] = {
    "the wrong axis": (SQUARE, [[1.5, 0.125], [-2.25, 7.0]], "Rows and columns are swapped."),
    "a transposed result": (
        ROWS,
        [list(column) for column in zip(*ROWS, strict=True)],
        "The shape is 3 by 2, expected 2 by 3: rows and columns are swapped.",
    ),
    "another ddof": (variance(ROWS, 0), variance(ROWS, 1), "divided by n - 1 instead of n, with n = 3"),
    "another ddof, below a root": (
        [math.sqrt(one) for one in variance([SERIES, [*SERIES[1:], 40.0]], 1)],
        [math.sqrt(one) for one in variance([SERIES, [*SERIES[1:], 40.0]], 0)],
        "a sum below the root were divided by n instead of n - 1, with n = 5",
    ),
    "off by one": (SERIES, [0.0, *SERIES[:-1]], "one place too late"),
    "off by one the other way": (SERIES, [*SERIES[1:], 0.0], "one place too early"),
    "softmax without taking off the largest": (
        softmax([1000.0, 1001.0], 1001.0),
        softmax([1000.0, 1001.0], 0.0),
        "2 of 2 numbers are nan where a finite one is expected: something overflowed",
    ),
    "rounding": (SERIES, [round(one, 2) for one in SERIES], "rounded to 2 decimal places"),
    "a sum for a mean": ([one / 7 for one in SERIES], SERIES, "7 times the expected one: as if a sum stood"),
    "a mean for a sum": (SERIES, [one / 4 for one in SERIES], "as if a mean stood where a sum"),
    "the other sign": (SERIES, [-one for one in SERIES], "has the other sign"),
    "another base of the logarithm": (
        [math.log(one) for one in SERIES],
        [math.log2(one) for one in SERIES],
        "natural logarithm is wanted, not one of base 2",
    ),
    "percent": (0.25, 25.0, "a share is wanted, not percent"),
    "a forgotten root": (math.sqrt(7.3), 7.3, "the square of the expected one"),
    "whole division": (SERIES, [float(int(one)) for one in SERIES], "cut off to a whole one"),
    "reverse order": (SERIES, SERIES[::-1], "in reverse order"),
    "another order": (SERIES, [*SERIES[2:], *SERIES[:2]], "in another order"),
    "a nan that spread": ([NAN, 2.0, 3.0], [NAN, NAN, NAN], "a nan has spread"),
    "filled gaps": ([1.0, NAN, 3.0], [1.0, 0.0, 3.0], "gaps were filled"),
    "single precision": (SERIES, [one * (1 + 3e-8) for one in SERIES], "in single precision"),
    "a constant amount": (SERIES, [one + 1 for one in SERIES], "Every number is 1 too large."),
    "a flat answer": (ROWS, [one for row in ROWS for one in row], "expected 2 by 3: the numbers are right"),
    "a distance for a similarity": (0.3, 0.7, "1 less the expected one"),
    "one part of several": (
        [[0.5], [1.0, 2.0, 4.0]],
        [[0.5], [-1.0, -2.0, -4.0]],
        "has the other sign",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_common_mistake_is_named(name: str) -> None:
    expected, actual, words = MISTAKES[name]
    assert words in told(expected, actual)


def test_the_first_difference_is_told_before_the_guess() -> None:
    message = told(SERIES, [-one for one in SERIES])
    assert message.startswith("Item 1: expected 0.731, got -0.731 (beyond the tolerance). Every number")


CHANGES: dict[str, Callable[[list[float]], object]] = {
    "one number is off": lambda numbers: [numbers[0] + 0.37, *numbers[1:]],
    "all are off by something else": lambda numbers: [one + 0.1 * place for place, one in enumerate(numbers)],
    "one is missing": lambda numbers: numbers[:-1],
    "one is too many": lambda numbers: [*numbers, 1.0],
}


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("seed", range(20))
def test_what_no_single_cause_explains_is_not_explained(name: str, seed: int) -> None:
    source = random.Random(seed)
    numbers = [source.uniform(-50, 50) for _ in range(6)]
    message = told(numbers, CHANGES[name](numbers))
    assert not any(words in message for words in ("Every", "numbers are", "swapped", "order"))


ODD = [[], [[]], [[1.0], [2.0, 3.0]], ["x"], [True, False], [None], {"a": 1.0}, 1.0, [INF] * 5, [0.0] * 5, [[1.0]] * 5]


@pytest.mark.parametrize("actual", ODD, ids=str)
def test_whatever_the_answer_is_there_is_a_sentence_and_no_fault(actual: object) -> None:
    assert told(SERIES, actual)
    assert told(actual, SERIES)


def test_a_large_answer_is_not_looked_through() -> None:
    numbers = [float(place) for place in range(25_000)]
    assert "Every" not in told(numbers, [-one - 1 for one in numbers])
