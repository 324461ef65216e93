"""Constraints checked on values: a sentence on the first place that breaks one."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

import numpy as np

from runner.package.types import Type
from runner.package.values import show
from runner.package.where import FLIPPED, TESTS, Constraint, Indices, Length, Number, Operand, Place, Values

Choices = Sequence[int | str]


def violation(constraint: Constraint, values: Values) -> str | None:
    """A sentence on the first place where the values break the constraint, or None."""
    if quickly_holds(constraint, values):
        return None
    for at in every_index(constraint.places, values):
        for left, comparison, right in constraint.pairs():
            one, other = left.read(values, at), right.read(values, at)
            if not TESTS[comparison](one, other):
                return sentence(left, comparison, right, values, at)
    return None


def quickly_holds(constraint: Constraint, values: Values) -> bool:
    """Whether a constraint holds, told without a step for every item; False may still mean that it does.

    It may speak of one place with any bounds, or of several that differ only after the one letter they share.
    """
    spoken = [operand for operand in constraint.operands if not isinstance(operand, Number)]
    places = constraint.places
    alike = {(place.name, place.indices[:1]) for place in places}
    if len(alike) != 1 or (len(spoken) > 1 and any(letter for place in places for letter, _ in place.indices[1:])):
        return False
    if len(spoken) == 1 and (ends := extremes(spoken[0], values)) is not None:
        return one_holds(constraint, ends)
    columns = [column(operand, values) for operand in spoken]
    if any(items is None or len(items) != len(columns[0] or []) for items in columns):
        return False
    if len(spoken) == 1:
        return one_holds(constraint, columns[0] or [])
    found = iter(columns)
    sides = [[side.value] if isinstance(side, Number) else next(found) or [] for side in constraint.operands]
    count = len(columns[0] or [])
    return all(
        all(map(TESTS[comparison], spread(left, count), spread(right, count)))
        for left, comparison, right in zip(sides, constraint.comparisons, sides[1:], strict=False)
    )


def spread(side: list[Any], count: int) -> list[Any]:
    """A fixed bound as often as there are items; a column as it is."""
    return side * count if len(side) == 1 else side


def one_holds(constraint: Constraint, items: list[Any]) -> bool:
    """Whether the fixed bounds around one place hold, told by its least and greatest item."""
    if not items or any(item != item for item in items):
        return not items
    return all(
        TESTS[comparison](
            left.value if isinstance(left, Number) else end, right.value if isinstance(right, Number) else end
        )
        for end in (min(items), max(items))
        for left, comparison, right in constraint.pairs()
    )


def extremes(operand: Operand, values: Values) -> list[Any] | None:
    """The least and the greatest number of an array of which every number is meant; None where it is not like that."""
    found = values[operand.name] if isinstance(operand, Place) else None
    if not isinstance(operand, Place) or not isinstance(found, np.ndarray) or len(operand.indices) != found.ndim:
        return None
    letters = {letter for letter, offset in operand.indices if not offset}
    if "" in letters or len(letters) != found.ndim:
        return None
    return [found.min().item(), found.max().item()] if found.size else []


def column(operand: Operand, values: Values) -> list[Any] | None:
    """All that an operand means in the values, in order; None where that is not plainly one item for each index."""
    place = operand.place if isinstance(operand, Length) else operand
    assert isinstance(place, Place)
    letters = [letter for letter, _ in place.indices if letter]
    if len(letters) != len(set(letters)) or any(letter and offset for letter, offset in place.indices):
        return None
    found: list[Any] = [values[place.name]]
    for letter, offset in place.indices:
        if any(one is None or (not letter and len(one) <= offset) for one in found):
            return None
        if letter:
            found = list(chain.from_iterable(one.values() if isinstance(one, dict) else one for one in found))
        else:
            found = [one[offset] for one in found]
    if any(one is None for one in found):
        return None
    return list(map(len, found)) if isinstance(operand, Length) else found


def every_index(places: Sequence[Place], values: Values) -> Iterator[Indices]:
    """Each way to fill in the letters so that every place exists."""
    letters = list(dict.fromkeys(letter for place in places for letter, _ in place.indices if letter))
    yield from filled(letters, places, values, {})


def filled(letters: Sequence[str], places: Sequence[Place], values: Values, at: Indices) -> Iterator[Indices]:
    """Fill in the first letter with every index it can have, then the others."""
    limits = [choices_for(place, letters, values, at) for place in places]
    choices = [choice for choice in limits if choice is not None]
    if not all(choices):
        return
    if not letters:
        yield at
        return
    for index in min(choices, key=len):
        if all(index in choice for choice in choices):
            yield from filled(letters[1:], places, values, {**at, letters[0]: index})


def choices_for(place: Place, letters: Sequence[str], values: Values, at: Indices) -> Choices | None:
    """What the next letter can be at this place, None where the place does not say.

    Nothing when a settled index is outside, or there is no value.
    """
    found: Any = values[place.name]
    for (letter, offset), index in zip(place.indices, place.steps(at), strict=True):
        if found is None:
            return ()
        if letter in letters:
            if letter != letters[0]:
                return None
            return list(found) if isinstance(found, dict) else range(max(0, len(found) - offset))
        if isinstance(index, int) and not isinstance(found, dict) and index >= len(found):
            return ()
        found = found[index]
    return () if found is None else None


def sentence(left: Operand, comparison: str, right: Operand, values: Values, at: Indices) -> str:
    """What is wrong, said of the value and not of the bound."""
    if isinstance(left, Number) or (isinstance(left, Length) and isinstance(right, Place)):
        left, right, comparison = right, left, FLIPPED[comparison]
    bound = shown(right.read(values, at))
    if not isinstance(right, Number):
        bound = f"{right.text}, which is {bound}"
    verb = "may" if comparison in ("<", "<=") else "must"
    how = {"<": "less than", "<=": "at most", ">": "more than", ">=": "at least", "==": "exactly"}[comparison]
    one = shown(left.read(values, at))
    if isinstance(left, Length):
        label = left.place.label(at)
        if isinstance(left.place.read(values, at), str):
            return f"{label} {verb} have {how} {bound} characters; this one has {one}."
        return f"{label} {verb} hold {how} {bound} items; this one holds {one}."
    assert isinstance(left, Place)
    return f"{left.label(at)} {verb} be {how} {bound}; this one is {one}."


def shown(value: object) -> str:
    """A value inside a sentence."""
    return show(value, Type("str" if isinstance(value, str) else "int"), 60)
