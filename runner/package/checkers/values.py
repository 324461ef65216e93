"""The checkers of returned values: exact, and floats within a tolerance."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np

from runner.package.checkers.array import array_difference
from runner.package.checkers.causes import cause
from runner.package.checkers.finding import RIGHT, Finding
from runner.package.record import Record
from runner.package.types import Type
from runner.package.values import grouped, key_text, show

QUOTED = 60
PLAIN = (int, float, bool, str, type(None))
NAMES: Mapping[type, str] = {list: "a list", tuple: "a tuple", dict: "a map"}

Same = Callable[[object, object], bool]
Path = tuple[tuple[str, object], ...]
"""What leads to a value inside: the kind of what it is in (list, tuple, map or record), and its index, key or field."""


def exact(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """Equal in type and value at every place; nan equals nan and 0.0 equals -0.0."""
    del options
    return RIGHT if quickly_equal(expected, actual) else compared(expected, actual, same_scalar, "")


def close(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """Floats within atol + rtol * |expected|, everything else exact; nan equals nan, inf only itself."""
    same = within(options)
    if quickly_equal(expected, actual):
        return RIGHT
    finding = compared(expected, actual, same, " (beyond the tolerance)")
    guess = "" if finding.ok else cause(expected, actual, same)
    return Finding(finding.ok, f"{finding.message} {guess}".strip())


def within(options: Mapping[str, float]) -> "Within":
    """What tells whether two scalars are the same: floats within the tolerance, others exactly."""
    return Within(options.get("atol", 0.0), options.get("rtol", 0.0))


@dataclass(frozen=True, slots=True)
class Within:
    """Whether two scalars are the same, by a tolerance of floats that arrays share."""

    atol: float
    rtol: float

    def __call__(self, one: object, other: object) -> bool:
        """Compare a scalar with the expected one."""
        if isinstance(one, float) and isinstance(other, float):
            return (
                one == other
                or abs(one - other) <= self.atol + self.rtol * abs(one) < float("inf")
                or (one != one and other != other)
            )
        return same_scalar(one, other)


def same_scalar(one: object, other: object) -> bool:
    """Two scalars of one type and value."""
    return type(one) is type(other) and (one == other or (one != one and other != other))


def quickly_equal(expected: object, actual: object) -> bool:
    """Whether plain data is equal and of equal types; False may still mean equal (nan)."""
    if type(expected) is not type(actual):
        return False
    if isinstance(expected, dict) and isinstance(actual, dict):
        return expected.keys() == actual.keys() and all(quickly_equal(expected[key], actual[key]) for key in expected)
    if not isinstance(expected, list | tuple) or not isinstance(actual, list | tuple):
        return type(expected) in PLAIN and expected == actual
    if len(expected) != len(actual):
        return False
    kinds = set(map(type, expected))
    if kinds <= set(PLAIN):
        return list(map(type, expected)) == list(map(type, actual)) and expected == actual
    return all(map(quickly_equal, expected, actual))


def compared(expected: object, actual: object, same: Same, note: str, path: Path = ()) -> Finding:
    """The first difference as a sentence; walks only as deep as the expected answer is."""
    if isinstance(expected, np.ndarray):
        tolerance = (same.atol, same.rtol) if isinstance(same, Within) else (0.0, 0.0)
        words = array_difference(expected, actual, *tolerance)
        return Finding(False, sentence(place(path), words)) if words else RIGHT
    if not isinstance(expected, list | tuple | dict):
        if type(actual) in PLAIN and same(expected, actual):
            return RIGHT
        return Finding(False, difference(expected, actual, place(path), note))
    if type(actual) is not type(expected):
        return Finding(False, sentence(place(path), f"expected {named(expected)}, got {quoted(actual)}."))
    assert isinstance(actual, list | tuple | dict)
    steps: Iterator[tuple[tuple[str, object], object, object]]
    if isinstance(expected, dict) and isinstance(actual, dict):
        if finding := keys_compared(expected, actual, path):
            return finding
        steps = ((("map", key), one, actual[key]) for key, one in expected.items())
    else:
        if len(expected) != len(actual):
            items = "item" if len(expected) == 1 else "items"
            counts = f"expected a list of {grouped(len(expected))} {items}, got {grouped(len(actual))}."
            return Finding(False, sentence(place(path), counts))
        steps = zip(each_step(expected), expected, actual, strict=True)
    for step, one, other in steps:
        if type(one) in PLAIN and type(other) in PLAIN and same(one, other):
            continue
        finding = compared(one, other, same, note, (*path, step))
        if not finding.ok:
            return finding
    return RIGHT


def each_step(value: Collection[object]) -> Iterator[tuple[str, object]]:
    """What leads to each item of a list or tuple, or to each field of a record."""
    if isinstance(value, Record):
        return (("record", name) for name in value.names)
    return ((type(value).__name__, index) for index in range(len(value)))


def named(value: object) -> str:
    """What holds other values, in words."""
    return f"a {type(value).__name__}" if isinstance(value, Record) else NAMES[type(value)]


def keys_compared(expected: Mapping[object, object], actual: Mapping[object, object], path: Path) -> Finding | None:
    """A finding on the first key that one of two maps lacks, or None."""
    for key in expected:
        if key not in actual:
            return Finding(False, sentence(place(path), f"the key {key_text(key)} is missing."))
    for key in actual:
        if key not in expected:
            return Finding(False, sentence(place(path), f"the key {key_text(key)} should not be there."))
    return None


def difference(expected: object, actual: object, start: str, note: str) -> str:
    """The sentence on two scalars that differ; long texts are shown from shortly before their difference."""
    if isinstance(expected, str) and type(actual) is str and max(len(expected), len(actual)) > QUOTED:
        at = next(i for i, (a, b) in enumerate(zip_longest(expected, actual)) if a != b)
        begin = max(0, at - 10)
        one, other = (f"{text[begin : begin + 30]!r}" for text in (expected, actual))
        return sentence(start, f"the texts differ from character {at + 1} on: expected {one}, got {other}.")
    tail = note if isinstance(expected, float) and type(actual) is float else ""
    return sentence(start, f"expected {quoted(expected)}, got {quoted(actual)}{tail}.")


def place(path: Path) -> str:
    """Where in the answer: "Item 2" of lists alone, counted as lines are, else result["a"][3] as programs have it."""
    if all(kind == "list" for kind, _ in path):
        return "" if not path else "Item " + ", ".join(grouped(int(str(key)) + 1) for _, key in path)
    return "result" + "".join(f".{key}" if kind == "record" else f"[{key_text(key)}]" for kind, key in path)


def sentence(start: str, rest: str) -> str:
    """A sentence that begins with a place, where there is one."""
    return f"{start}: {rest}" if start else rest[0].upper() + rest[1:]


def quoted(value: object) -> str:
    """A value of at most about 60 characters; odd ones by their type alone."""
    if value is None:
        return "nothing"
    if type(value) in PLAIN or type(value) in NAMES or isinstance(value, Record):
        return show(value, Type("str"), QUOTED)[: QUOTED + 20]
    return "something else"
