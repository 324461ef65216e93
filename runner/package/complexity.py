"""The key `complexity`: at which sizes growth is measured, on which inputs, and against which known solutions."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from runner.package.problem import Complexity, PackageError, Signature, Solutions
from runner.package.solutions import language_of

KEY = "complexity"
SIZE = re.compile(r"len\((?P<long>\w+)\)|(?P<plain>\w+)")
LEAST_STEP, MOST_STEP = 1.5, 2.5
LONG = ("list", "matrix", "str", "map", "iter", "nd", "df", "series")
APART = 0.5
"""How many powers of n the fast and the slow solutions must lie apart: what is closer cannot be told."""
POWERS: Mapping[str, float] = {
    "1": 0,
    "log n": 0,
    "n": 1,
    "n log n": 1,
    "n^2": 2,
    "n^2 log n": 2,
    "n^3": 3,
}
"""The power of n in each way to grow; a logarithm is no power."""


def read_complexity(
    path: Path, doc: Mapping[str, Any], signature: Signature | None, solutions: Solutions
) -> Complexity | None:
    """What problem.yaml says of growth, None where it says nothing; raises PackageError where it does not fit."""
    if KEY not in doc:
        return None
    entry = doc[KEY]
    if doc["style"] != "function" or signature is None or signature.repeated:
        message = "Growth is measured of a function that is called once for a case; remove this key."
        raise PackageError(path, KEY, message)
    check_size(path, entry["size"], signature)
    check_ladder(path, entry["ladder"])
    gen = entry["gen"]
    for kind in ("typical", "adversarial"):
        if gen["by"] in gen[kind]:
            message = f"{gen['by']!r} takes the size, as `by` says; leave it out here."
            raise PackageError(path, f"{KEY}.gen.{kind}", message)
    if not any(group["from"] == "gen" for group in doc["groups"]):
        raise PackageError(path, f"{KEY}.gen", "There is no gen/gen.py to make inputs; add one, or remove the key.")
    grows = entry["grows"]
    if POWERS[grows["slow"]] - POWERS[grows["fast"]] < APART:
        message = f"This must grow faster than {grows['fast']} by a power of n; a logarithm cannot be told."
        raise PackageError(path, f"{KEY}.grows.slow", message)
    return Complexity(
        size=entry["size"],
        ladder=tuple(entry["ladder"]),
        by=gen["by"],
        inputs={kind: gen[kind] for kind in ("typical", "adversarial")},
        fast=grows["fast"],
        slow=grows["slow"],
        separates=read_separates(path, entry["separates"], solutions),
    )


def check_size(path: Path, size: str, signature: Signature) -> None:
    """Refuse a size that no parameter has."""
    found = SIZE.fullmatch(size)
    assert found
    name = found["long"] or found["plain"]
    kinds = {param.name: param.type.kind for param in signature.params}
    key = f"{KEY}.size"
    if name not in kinds:
        raise PackageError(path, key, f"There is no parameter {name!r}; the parameters are {', '.join(kinds)}.")
    if found["plain"] and kinds[name] != "int":
        raise PackageError(path, key, f"{name!r} is no int; write len({name}) for how long it is.")
    if found["long"] and kinds[name] not in LONG:
        raise PackageError(path, key, f"{name!r} has no length; name a list or text, or an int parameter alone.")


def check_ladder(path: Path, ladder: Sequence[int]) -> None:
    """Refuse sizes that are too close to each other or too far apart."""
    for number, (one, following) in enumerate(pairwise(ladder), 1):
        if not LEAST_STEP <= following / one <= MOST_STEP:
            message = f"{following} must be {LEAST_STEP} to {MOST_STEP} times the size before it, which is {one}."
            raise PackageError(path, f"{KEY}.ladder[{number}]", message)


def read_separates(path: Path, names: Sequence[str], solutions: Solutions) -> tuple[Path, ...]:
    """The slow solutions that are named, at most one in a language."""
    slow = {one.name: one for one in solutions.slow}
    found: dict[str, Path] = {}
    for number, name in enumerate(names):
        key = f"{KEY}.separates[{number}]"
        if name not in slow:
            known = f"those there are {', '.join(slow)}" if slow else "there are none"
            raise PackageError(path, key, f"There is no solutions/slow/{name}; {known}.")
        language = language_of(slow[name])
        if language in found:
            raise PackageError(path, key, f"{found[language].name} is in the same language; name one of them.")
        found[language] = slow[name]
    return tuple(found.values())


def size_of(complexity: Complexity, signature: Signature, args: Sequence[object]) -> int:
    """The size of an input."""
    found = SIZE.fullmatch(complexity.size)
    assert found
    value = dict(zip((param.name for param in signature.params), args, strict=True))[found["long"] or found["plain"]]
    if found["plain"]:
        assert isinstance(value, int)
        return value
    assert hasattr(value, "__len__")
    return len(value)
