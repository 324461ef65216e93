"""The checkers of lists whose order does not count: bag, where every item counts, and set, where it counts once."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping

from runner.package.checkers.finding import RIGHT, Finding
from runner.package.checkers.values import quoted
from runner.package.values import grouped


def bag(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """The same items equally often, in any order; items are equal in type and value at every place."""
    del options
    return compared(expected, actual, each=True)


def as_set(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """The same items, in any order and however often; items are equal in type and value at every place."""
    del options
    return compared(expected, actual, each=False)


def compared(expected: object, actual: object, *, each: bool) -> Finding:
    """A finding on the first expected item that is missing, else on the first that should not be there."""
    assert isinstance(expected, list)
    if not isinstance(actual, list):
        return Finding(False, f"Expected a list, got {quoted(actual)}.")
    wanted, got = counted(expected, each=each), counted(actual, each=each)
    if wanted == got:
        return RIGHT
    for item in expected:
        if lacks := wanted[key(item)] - got[key(item)]:
            return Finding(False, sentence(item, lacks, got[key(item)], wanted[key(item)]))
    item = next(item for item in actual if got[key(item)] > wanted[key(item)])
    return Finding(False, sentence(item, -1, got[key(item)], wanted[key(item)]))


def sentence(item: object, lacks: int, got: int, wanted: int) -> str:
    """What is wrong with an item: it is missing, odd, or there too seldom or too often."""
    if got == 0:
        return f"The item {quoted(item)} is missing."
    if wanted == 0:
        return f"The item {quoted(item)} should not be there."
    often = "seldom" if lacks > 0 else "often"
    return f"The item {quoted(item)} is there too {often}: expected {grouped(wanted)}, got {grouped(got)}."


def counted(items: Iterable[object], *, each: bool) -> Counter[Hashable]:
    """How often each item is there; at most once where only that counts."""
    return Counter(map(key, items)) if each else Counter({key(item) for item in items})


def key(value: object) -> Hashable:
    """A value that two items share only when they are equal in type and value; nan equals nan, 0.0 equals -0.0."""
    if isinstance(value, list | tuple):
        return type(value), tuple(map(key, value))
    if isinstance(value, dict):
        return dict, frozenset((key(one), key(other)) for one, other in value.items())
    return type(value), "nan" if value != value else value


__all__ = ["as_set", "bag"]
