"""Shapes: the names of axes, each of which means one length in all that a case gives and expects."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from runner.package.problem import Signature
from runner.package.types import Type

Axis = tuple[str, int, str]
"""One axis of one array: what its type calls it, how long it is, and where it is, in words."""


def check_shapes(values: Mapping[str, Any], signature: Signature, result: object = None) -> None:
    """Raise ValueError with a sentence on the first axis that is not as long as its name says.

    A name means the same length everywhere; an int parameter of that name says which. `result` is an expected answer.
    """
    known = {
        param.name: (int(values[param.name]), f"as {param.name} says")
        for param in signature.params
        if param.type.kind == "int" and param.name in values
    }
    for param in signature.params:
        check_axes(axes_of(values.get(param.name), param.type, param.name), known)
    check_axes(axes_of(result, signature.returns.type, "the answer"), known)


def check_axes(axes: Iterator[Axis], known: dict[str, tuple[int, str]]) -> None:
    """Compare axes with the lengths that are known, and learn the others."""
    for axis, length, place in axes:
        name, _, more = axis.partition("+")
        if name == "_":
            continue
        if name.isdigit():
            wanted, why = int(name), ""
        elif name in known:
            wanted, why = known[name][0] + int(more or 0), f" ({axis}), {known[name][1]}"
        else:
            known[name] = length - int(more or 0), f"as in {place.removeprefix('axis ').partition(' of ')[2]}"
            continue
        if length != wanted:
            raise ValueError(f"{place[0].upper()}{place[1:]} must have the length {wanted}{why}; it has {length}.")


def axes_of(value: object, type_: Type, place: str) -> Iterator[Axis]:
    """Every named axis of the arrays in a value."""
    if value is None or all(inner.kind != "nd" for inner in type_.inside):
        return
    if isinstance(value, np.ndarray):
        for number, (axis, length) in enumerate(zip(type_.axes, value.shape, strict=True), 1):
            yield axis, length, f"axis {number} of {place}"
    elif isinstance(value, tuple):
        for number, (one, item) in enumerate(zip(value, type_.items, strict=False)):
            yield from axes_of(one, item, f"{place}[{number}]")
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from axes_of(one, type_.item, f"{place}[{key!r}]")
    elif isinstance(value, list) and not type_.forms:
        for number, one in enumerate(value):
            yield from axes_of(one, type_.item, f"{place}[{number}]")
