"""What most likely went wrong with numbers: a guess that explains every number of a wrong answer, or none.

A guess is made only where the whole answer fits it within the checker's own tolerance, so that it is never a hint at
random. It says how the answer relates to the expected one, and quotes neither.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence

Near = Callable[[float, float], bool]
Numbers = list[float]
Change = Callable[[float], float]
MOST = 20_000
"""More numbers than this are not looked through: judging goes on meanwhile, and what is shown is small."""
DECIMALS = range(7)
SINGLE = 2**-23
"""How far two neighbouring floats of single precision are apart, by their size."""


def cause(expected: object, actual: object, near: Near) -> str:
    """Return a sentence on what explains the whole difference, or nothing; values are numbers or lists of them.

    Of lists or tuples of several things it speaks of the first that differs.
    """
    one, other = numbers(expected), numbers(actual)
    if one is None or other is None:
        return cause_inside(expected, actual, near)
    (shape, wanted), (given, got) = one, other
    if shape != given:
        return other_shape(shape, given, wanted, got, near)
    if agree(wanted, got, near):
        return ""
    for guess in (not_finite, each_alone, in_another_place, all_alike):
        if sentence := guess(shape, wanted, got, near):
            return sentence
    return ""


def cause_inside(expected: object, actual: object, near: Near) -> str:
    """The cause in the first part that differs."""
    if not isinstance(expected, list | tuple) or not isinstance(actual, list | tuple) or len(expected) != len(actual):
        return ""
    return next(filter(None, (cause(one, other, near) for one, other in zip(expected, actual, strict=True))), "")


def numbers(value: object) -> tuple[tuple[int, ...], Numbers] | None:
    """The shape of nested lists and their numbers in a row; None where rows differ in length or hold anything else."""
    shape: list[int] = []
    level: list[object] = [value]
    while level and all(isinstance(item, list | tuple) for item in level):
        lengths = {len(item) for item in level if isinstance(item, list | tuple)}
        if len(lengths) != 1:
            return None
        shape.append(lengths.pop())
        level = [inner for item in level if isinstance(item, list | tuple) for inner in item]
        if len(level) > MOST:
            return None
    found = [float(item) for item in level if isinstance(item, int | float) and not isinstance(item, bool)]
    return (tuple(shape), found) if found and len(found) == len(level) else None


def alike(one: float, other: float) -> bool:
    """Whether two numbers differ by no more than the last digits of a float."""
    return math.isclose(one, other, rel_tol=1e-12)


def agree(wanted: Iterable[float], got: Sequence[float], near: Near) -> bool:
    """Whether as many numbers agree within the tolerance; the first that does not ends it."""
    return all(map(near, wanted, got))


def other_shape(shape: tuple[int, ...], given: tuple[int, ...], wanted: Numbers, got: Numbers, near: Near) -> str:
    """A guess on an answer of another shape."""
    shapes = f"The shape is {named(given)}, expected {named(shape)}"
    if given == shape[::-1] and len(shape) == 2 and agree(wanted, turned(got, given), near):
        return f"{shapes}: rows and columns are swapped."
    if len(wanted) == len(got) and agree(wanted, got, near):
        return f"{shapes}: the numbers are right."
    # Of two plain lists the first sentence has said it.
    return "" if len(shape) == len(given) == 1 else f"{shapes}."


def not_finite(shape: tuple[int, ...], wanted: Numbers, got: Numbers, near: Near) -> str:
    """A guess where an answer has nan or infinities that are not expected, or lacks them."""
    del shape
    odd = [place for place, (one, other) in enumerate(zip(wanted, got, strict=True)) if not near(one, other)]
    if all(math.isnan(wanted[place]) and not math.isnan(got[place]) for place in odd):
        return "Numbers stand where nan is expected: gaps were filled or passed over."
    lost = [place for place in odd if math.isfinite(wanted[place]) and not math.isfinite(got[place])]
    if not lost:
        return ""
    kind = "nan" if any(math.isnan(got[place]) for place in lost) else "inf"
    share = f"{len(lost)} of {len(got)} numbers are {kind}" if len(got) > 1 else f"The number is {kind}"
    if kind == "nan" and any(map(math.isnan, wanted)):
        return f"{share} where one is expected: a nan has spread."
    return f"{share} where a finite one is expected: something overflowed, or was divided by 0."


def each_alone(shape: tuple[int, ...], wanted: Numbers, got: Numbers, near: Near) -> str:
    """A guess that changes each number by itself."""
    del shape
    if not all(map(math.isfinite, wanted)) or not all(map(math.isfinite, got)):
        return ""
    for sentence, change in changes():
        try:
            if agree(map(change, wanted), got, near):
                return sentence
        except (ValueError, OverflowError):
            continue
    for decimals in DECIMALS:
        if agree((round(number, decimals) for number in wanted), got, alike):
            places = "whole numbers" if decimals == 0 else f"{decimals} decimal place{'s' if decimals > 1 else ''}"
            return f"Every number is rounded to {places}: give them as they are."
    if all(abs(one - other) <= 8 * SINGLE * abs(one) for one, other in zip(wanted, got, strict=True)):
        return "Every number is right to about seven digits: something was computed in single precision."
    return ""


def changes() -> Iterator[tuple[str, Change]]:
    """Sentences, and what each makes of a right number."""
    yield "Every number has the other sign.", lambda number: -number
    yield "Every number is without its sign.", abs
    yield "Every number is cut off to a whole one: look for a division of whole numbers.", lambda x: float(int(x))
    yield "Every number is the root of the expected one.", math.sqrt
    yield "Every number is the square of the expected one.", lambda number: number * number
    yield "Every number is 1 less the expected one.", lambda number: 1 - number
    yield "Every number is one over the expected one.", lambda number: 1 / number if number else math.inf
    yield "Every number is a hundred times the expected one: a share is wanted, not percent.", lambda x: 100 * x
    yield "Every number is a hundredth of the expected one: percent are wanted, not a share.", lambda x: x / 100
    yield "Every number is in another base: a natural logarithm is wanted, not one of base 2.", lambda x: x / LN2
    yield "Every number is in another base: a natural logarithm is wanted, not one of base 10.", lambda x: x / LN10
    yield "Every number is in another base: a logarithm of base 2 is wanted, not a natural one.", lambda x: x * LN2
    yield "Every number is the logarithm of the expected one.", math.log
    yield "Every number is e to the power of the expected one.", math.exp


LN2, LN10 = math.log(2), math.log(10)


def in_another_place(shape: tuple[int, ...], wanted: Numbers, got: Numbers, near: Near) -> str:
    """A guess on right numbers in other places."""
    if len(wanted) < 3 or len(set(wanted)) == 1:
        return ""
    if len(shape) == 2 and shape[0] == shape[1] and agree(wanted, turned(got, shape), near):
        return "Rows and columns are swapped."
    if agree(wanted[::-1], got, near):
        return "The numbers are right, but in reverse order."
    if agree(wanted[:-1], got[1:], near):
        return "Every number stands one place too late."
    if agree(wanted[1:], got[:-1], near):
        return "Every number stands one place too early."
    if agree(sorted(wanted), sorted(got), near):
        return "The numbers are right, but in another order."
    return ""


def all_alike(shape: tuple[int, ...], wanted: Numbers, got: Numbers, near: Near) -> str:
    """A guess that changes all numbers by the same factor or the same amount; one number would fit any."""
    del shape
    pairs = [(one, other) for one, other in zip(wanted, got, strict=True) if one != 0]
    if len(set(wanted)) < 2 or len(pairs) < 2 or not all(map(math.isfinite, [*wanted, *got])):
        return ""
    largest, there = max(pairs, key=lambda pair: abs(pair[0]))
    factor = there / largest
    if factor != 0 and agree([number * factor for number in wanted], got, near):
        return by_factor(factor)
    amount = there - largest
    if agree([number + amount for number in wanted], got, near):
        return f"Every number is {abs(amount):.6g} too {'large' if amount > 0 else 'small'}."
    return ""


def by_factor(factor: float) -> str:
    """The sentence on a common factor, which may be that of another divisor."""
    start = f"Every number is {factor:.6g} times the expected one"
    for ratio, of in ((factor, "a sum"), (factor * factor, "a sum below the root")):
        n = whole(ratio / (ratio - 1) if ratio > 1 else 1 / (1 - ratio)) if factor > 0 else 0
        if n > 2:
            divisor, right = ("n - 1", "n") if ratio > 1 else ("n", "n - 1")
            return f"{start}: as if {of} were divided by {divisor} instead of {right}, with n = {n}."
    if whole(factor) > 1:
        return f"{start}: as if a sum stood where a mean is wanted."
    if whole(1 / factor) > 1:
        return f"{start}: as if a mean stood where a sum is wanted."
    return f"{start}."


def whole(number: float) -> int:
    """The whole number that this one is, or 0."""
    return round(number) if 1 <= number < 1e6 and abs(number - round(number)) < 1e-6 * number else 0


def turned(values: Numbers, shape: tuple[int, ...]) -> Numbers:
    """A matrix row by row, turned so that its columns are rows."""
    rows, columns = shape
    return [values[row * columns + column] for column in range(columns) for row in range(rows)]


def named(shape: tuple[int, ...]) -> str:
    """A shape as people write it: "3 by 2", "one number"."""
    return " by ".join(map(str, shape)) if shape else "one number"
