"""Constraints of methods: what `where` says of their parameters and results, checked on every call of a case."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from runner.package.checked import quickly_holds, violation
from runner.package.problem import Method, Signature
from runner.package.types import Called
from runner.package.values import call_text
from runner.package.where import Constraint, Length, Operand, Place

EACH = ("·", 0)
"""The index that stands for every call; no constraint can be written with such a letter."""
SHOWN = 60

Numbered = Sequence[tuple[int, Called]]


def check_calls(values: Mapping[str, Any], signature: Signature) -> None:
    """Raise ValueError with a sentence on the first call of some method whose arguments break a constraint."""
    for method, numbered in by_method(values[signature.params[-1].name], signature):
        for constraint in [line for param in method.params for line in param.where]:
            check_all(constraint, method, numbered, values, [])


def check_trace(values: Mapping[str, Any], trace: Sequence[object], signature: Signature) -> None:
    """Raise ValueError with a sentence on the first expected result that breaks a constraint of its method."""
    for method, numbered in by_method(values[signature.params[-1].name], signature):
        for constraint in method.returns.where if method.returns else ():
            check_all(constraint, method, numbered, values, [trace[number] for number, _ in numbered])


def by_method(calls: Sequence[Called], signature: Signature) -> Iterator[tuple[Method, Numbered]]:
    """Each method with its calls, and the place of each call among all of them."""
    for method in signature.methods:
        yield method, [(number, call) for number, call in enumerate(calls) if call[0] == method.name]


def check_all(
    constraint: Constraint, method: Method, numbered: Numbered, values: Mapping[str, Any], results: Sequence[object]
) -> None:
    """Raise ValueError where a call of a method breaks a constraint; all at once first, since there may be many."""
    names = [param.name for param in method.params]
    # Nothing is said of an opt without a value, and what is told at once speaks of one name alone.
    columns = {name: [call[at] for _, call in numbered if call[at] is not None] for at, name in enumerate(names, 1)}
    columns |= {"result": [one for one in results if one is not None]} if results else {}
    if all(place.name in columns for place in constraint.places) and quickly_holds(for_each(constraint), columns):
        return
    for at, (number, call) in enumerate(numbered):
        own = dict(zip(names, call[1:], strict=True)) | ({"result": results[at]} if results else {})
        if sentence := violation(constraint, {**values, **own}):
            raise ValueError(f"In call {number + 1}, {call_text(call, SHOWN)}: {sentence}")


def for_each(constraint: Constraint) -> Constraint:
    """The constraint on lists that have a value for each call."""
    return replace(constraint, operands=tuple(map(lifted, constraint.operands)))


def lifted(operand: Operand) -> Operand:
    """An operand that speaks of every call's value."""
    if isinstance(operand, Length):
        return replace(operand, place=over_calls(operand.place))
    return over_calls(operand) if isinstance(operand, Place) else operand


def over_calls(place: Place) -> Place:
    """A place in every call's value."""
    return replace(place, indices=(EACH, *place.indices), path=(None, *place.path))
