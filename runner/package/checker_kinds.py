"""The kinds of checkers: what each suits, and the options it takes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runner.package.problem import Checker, PackageError, Signature

TOLERANCE = ("atol", "rtol")
Suits = Callable[[Signature | None], bool]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: for which signature (None is a stdio problem), in words too, and which options it knows."""

    suits: Suits
    words: str
    options: tuple[str, ...] = ()
    tolerant: bool = False


def returns_a(*kinds: str) -> Suits:
    """Whether a function's answer is of one of these kinds."""
    return lambda signature: signature is not None and signature.returns.type.kind in kinds


def has_floats(signature: Signature | None) -> bool:
    """Whether a function's answer has floats anywhere inside."""
    return signature is not None and "float" in signature.returns.type.scalars


KINDS: Mapping[str, Kind] = {
    "exact": Kind(lambda _: True, ""),
    "float": Kind(has_floats, "functions that return floats", TOLERANCE, tolerant=True),
    "bag": Kind(returns_a("list"), "functions that return a list"),
    "set": Kind(returns_a("list"), "functions that return a list"),
    "tokens": Kind(lambda signature: signature is None, "stdio problems", TOLERANCE),
    "rows": Kind(returns_a("rows"), "sql problems, and the only checker for them", ("order", *TOLERANCE)),
}


def read_checker(path: Path, doc: Mapping[str, Any], signature: Signature | None) -> Checker:
    """The checker, which must suit the style and the type of the answer."""
    entry = doc["checker"]
    name = entry["kind"]
    kind = KINDS[name]
    if not kind.suits(signature) or (doc["style"] == "sql") != (name == "rows"):
        wrong = name if kind.words else "rows"
        raise PackageError(path, "checker.kind", f"{wrong} is for {KINDS[wrong].words}.")
    for key in entry:
        if key != "kind" and key not in kind.options:
            knows = f"knows {' and '.join(kind.options)}" if kind.options else "has no options"
            raise PackageError(path, f"checker.{key}", f"The checker {name} {knows}; remove this.")
    if name == "rows" and "order" not in entry:
        message = "Say whether the order of rows counts: order: exact or order: none."
        raise PackageError(path, "checker.order", message)
    if kind.tolerant and not any(entry.get(key) for key in TOLERANCE):
        raise PackageError(path, "checker", f"{name} needs atol or rtol above 0; add one.")
    options = {key: float(value) for key, value in entry.items() if key not in ("kind", "order")}
    return Checker(name, {**options, "ordered": float(entry["order"] == "exact")} if "order" in entry else options)
