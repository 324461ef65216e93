"""The checkers of returned values: exact, and floats within a tolerance."""

from collections.abc import Callable, Mapping
from itertools import zip_longest

from runner.package.checkers.finding import RIGHT, Finding
from runner.package.types import Type
from runner.package.values import grouped, show

QUOTED = 60
PLAIN = (int, float, bool, str)

Same = Callable[[object, object], bool]


def exact(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """Equal in type and value at every place; nan equals nan and 0.0 equals -0.0."""
    del options
    return RIGHT if quickly_equal(expected, actual) else compared(expected, actual, same_scalar, "")


def close(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """Floats within atol + rtol * |expected|, everything else exact; nan equals nan, inf only itself."""
    atol, rtol = options.get("atol", 0.0), options.get("rtol", 0.0)

    def same(one: object, other: object) -> bool:
        if isinstance(one, float) and isinstance(other, float):
            return (
                one == other
                or abs(one - other) <= atol + rtol * abs(one) < float("inf")
                or (one != one and other != other)
            )
        return same_scalar(one, other)

    return RIGHT if quickly_equal(expected, actual) else compared(expected, actual, same, " (beyond the tolerance)")


def same_scalar(one: object, other: object) -> bool:
    """Two scalars of one type and value."""
    return type(one) is type(other) and (one == other or (one != one and other != other))


def quickly_equal(expected: object, actual: object) -> bool:
    """Whether plain data is equal and of equal types; False may still mean equal (nan)."""
    if type(expected) is not type(actual):
        return False
    if not isinstance(expected, list) or not isinstance(actual, list):
        return type(expected) in PLAIN and expected == actual
    if len(expected) != len(actual):
        return False
    kinds = set(map(type, expected))
    if kinds <= set(PLAIN):
        return list(map(type, expected)) == list(map(type, actual)) and expected == actual
    return all(map(quickly_equal, expected, actual))


def compared(expected: object, actual: object, same: Same, note: str, path: tuple[int, ...] = ()) -> Finding:
    """The first difference as a sentence; walks only as deep as the expected answer is."""
    start = place(path)
    if not isinstance(expected, list):
        if type(actual) in PLAIN and same(expected, actual):
            return RIGHT
        return Finding(False, difference(expected, actual, start, note))
    if type(actual) is not list:
        return Finding(False, sentence(start, f"expected a list, got {quoted(actual)}."))
    if len(expected) != len(actual):
        items = "item" if len(expected) == 1 else "items"
        counts = f"expected a list of {grouped(len(expected))} {items}, got {grouped(len(actual))}."
        return Finding(False, sentence(start, counts))
    for index, (one, other) in enumerate(zip(expected, actual, strict=True)):
        if type(one) in PLAIN and type(other) in PLAIN and same(one, other):
            continue
        finding = compared(one, other, same, note, (*path, index))
        if not finding.ok:
            return finding
    return RIGHT


def difference(expected: object, actual: object, start: str, note: str) -> str:
    """The sentence on two scalars that differ; long texts are shown from shortly before their difference."""
    if isinstance(expected, str) and type(actual) is str and max(len(expected), len(actual)) > QUOTED:
        at = next(i for i, (a, b) in enumerate(zip_longest(expected, actual)) if a != b)
        begin = max(0, at - 10)
        one, other = (f"{text[begin : begin + 30]!r}" for text in (expected, actual))
        return sentence(start, f"the texts differ from character {at + 1} on: expected {one}, got {other}.")
    tail = note if isinstance(expected, float) and type(actual) is float else ""
    return sentence(start, f"expected {quoted(expected)}, got {quoted(actual)}{tail}.")


def place(path: tuple[int, ...]) -> str:
    """Where in the answer: "Item 2" counts from one, as lines do."""
    return "" if not path else "Item " + ", ".join(grouped(index + 1) for index in path)


def sentence(start: str, rest: str) -> str:
    """A sentence that begins with a place, where there is one."""
    return f"{start}: {rest}" if start else rest[0].upper() + rest[1:]


def quoted(value: object) -> str:
    """A value of at most about 60 characters; odd ones by their type alone."""
    if type(value) in PLAIN or type(value) is list:
        return show(value, Type("str"), QUOTED)[: QUOTED + 20]
    return "nothing" if value is None else "something else"
