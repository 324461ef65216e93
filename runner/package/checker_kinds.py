"""The kinds of checkers: what each suits, and the options it takes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runner.package.problem import Checker, Package, PackageError, Signature
from runner.package.review import NAME

TOLERANCE = ("atol", "rtol")
WORDS = ("args", "args_by_group", "metric", "baseline")
ALONE = {"sql": "rows", "class": "trace", "review": "findings"}
"""The styles that have one checker of their own."""
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


def of_class(signature: Signature | None) -> bool:
    """Whether a problem asks for a class."""
    return signature is not None and bool(signature.methods)


def of_program(signature: Signature | None) -> bool:
    """Whether a problem asks for a program that reads and prints."""
    return signature is None


def of_review(signature: Signature | None) -> bool:
    """Whether a problem asks for marks on a listing."""
    return signature is not None and signature.name == NAME and returns_a("map")(signature)


def returns_once(signature: Signature | None) -> bool:
    """Whether a problem asks for a function."""
    return signature is not None and not signature.methods and signature.returns.type.kind != "rows"


def returns_value(signature: Signature | None) -> bool:
    """Whether one answer of a problem can be handed to a checker of the author's."""
    return signature is None or returns_once(signature)


def has_arrays(signature: Signature | None) -> bool:
    """Whether a function's answer has arrays anywhere inside."""
    return signature is not None and any(inner.kind == "nd" for inner in signature.returns.type.inside)


def refuse_for_own_types(path: Path, name: str, signature: Signature | None) -> None:
    """Refuse checkers that know neither arrays nor frames where the answer has some."""
    kinds = {inner.kind for inner in signature.returns.type.inside} if signature and not signature.methods else set()
    if name in ("exact", "float", "bag", "set"):
        for fitting, own in (("array", {"nd"}), ("frame", {"df", "series"})):
            if kinds & own:
                use = f"use {fitting}, which is exact without atol and rtol"
                raise PackageError(path, "checker.kind", f"{name} does not know {min(kinds & own)}; {use}.")


def predicts(signature: Signature | None) -> bool:
    """Whether a function's answer is one row of numbers: a list, an array with one axis, or a series."""
    if signature is None or signature.methods:
        return False
    type_ = signature.returns.type
    numbers = bool(type_.items) and type_.items[-1].kind in ("int", "float")
    return (type_.kind == "list" and numbers) or (type_.kind == "nd" and len(type_.axes) == 1)


def has_floats(signature: Signature | None) -> bool:
    """Whether a function's answer has floats anywhere inside."""
    return signature is not None and "float" in signature.returns.type.scalars


KINDS: Mapping[str, Kind] = {
    "exact": Kind(lambda _: True, ""),
    "float": Kind(has_floats, "functions that return floats", TOLERANCE, tolerant=True),
    "bag": Kind(returns_a("list"), "functions that return a list"),
    "set": Kind(returns_a("list"), "functions that return a list"),
    "array": Kind(has_arrays, "functions that return arrays, by themselves or inside", TOLERANCE),
    "frame": Kind(returns_a("df", "series"), "functions that return a df or series", (*TOLERANCE, "rows", "columns")),
    "tokens": Kind(of_program, "stdio problems", (*TOLERANCE, "either", "ignore_case", "strict_spaces")),
    "custom": Kind(returns_value, "functions and stdio problems"),
    "property": Kind(returns_once, "functions", ("calls", "alpha")),
    "validator": Kind(of_program, "stdio problems", WORDS),
    "trace": Kind(of_class, "class problems, and the only checker for them", TOLERANCE),
    "findings": Kind(of_review, "review problems, and the only checker for them", ("needed", "near", "cost")),
    "metric": Kind(predicts, "functions that return one row of numbers", ("metric", "baseline", "share")),
    "rows": Kind(returns_a("rows"), "sql problems, and the only checker for them", ("order", *TOLERANCE)),
}


def read_checker(path: Path, doc: Mapping[str, Any], signature: Signature | None) -> Checker:
    """The checker, which must suit the style and the type of the answer."""
    entry = doc["checker"]
    name = entry["kind"]
    kind = KINDS[name]
    alone = ALONE.get(doc["style"], name)
    if not kind.suits(signature) or alone != name:
        wrong = name if kind.words and not kind.suits(signature) else alone
        raise PackageError(path, "checker.kind", f"{wrong} is for {KINDS[wrong].words}.")
    refuse_for_own_types(path, name, signature)
    for key in entry:
        if key != "kind" and key not in kind.options:
            knows = f"knows {' and '.join(kind.options)}" if kind.options else "has no options"
            raise PackageError(path, f"checker.{key}", f"The checker {name} {knows}; remove this.")
    if name == "rows" and "order" not in entry:
        message = "Say whether the order of rows counts: order: exact or order: none."
        raise PackageError(path, "checker.order", message)
    if name == "findings" and "needed" not in entry:
        raise PackageError(path, "checker.needed", "Say from which score a review is good enough: needed: 0.7.")
    if name == "metric" and "metric" not in entry:
        raise PackageError(path, "checker.metric", "Say how predictions are scored, such as metric: auc.")
    if kind.tolerant and not any(entry.get(key) for key in TOLERANCE):
        raise PackageError(path, "checker", f"{name} needs atol or rtol above 0; add one.")
    options = {
        key: float(value) for key, value in entry.items() if key not in ("kind", "order", "rows", "columns", *WORDS)
    }
    options |= {f"{key}_{entry[key]}": 1.0 for key in ("rows", "columns") if key in entry}
    if "order" in entry:
        options["ordered"] = float(entry["order"] == "exact")
    if name == "property" and doc["languages"] != ["python"]:
        raise PackageError(path, "languages", "Many calls of a function are made in Python alone: languages: [python].")
    return Checker(name, options, read_words(path, doc))


def check_scores(package: Package) -> None:
    """Refuse a package whose predictions cannot be scored, or one that says a score where none is given."""
    path, checker = package.path / "problem.yaml", package.checker
    cases = [case for group in package.groups for case in package.cases(group.id)]
    for case in cases:
        if (case.needed is None) == (checker.kind == "metric"):
            place = f"the case {case.group}/{case.name}"
            message = (
                f"Say in {place} which score it needs: needed: 0.7."
                if case.needed is None
                else (f"Only a metric needs a score; remove `needed` from {place}.")
            )
            raise PackageError(path, "checker.kind", message)
    if checker.kind != "metric" or not package.script:
        return
    names = [f"wrong/{one.name}" for one in package.solutions.wrong]
    if checker.words.get("baseline", ("",))[0] not in names:
        message = f"Name the wrong solution that predictions are compared with: one of {', '.join(names)}."
        raise PackageError(path, "checker.baseline", message)


def read_words(path: Path, doc: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    """The arguments of an output validator by group, those of every other group under ""."""
    entry, groups = doc["checker"], [group["id"] for group in doc["groups"]]
    by_group = entry.get("args_by_group", {})
    for group in by_group:
        if group not in groups:
            message = f"There is no group {group!r}; the groups are {', '.join(groups)}."
            raise PackageError(path, "checker.args_by_group", message)
    if entry["kind"] == "metric":
        return {key: (entry[key],) for key in ("metric", "baseline") if key in entry}
    words = {group: tuple(given) for group, given in by_group.items()}
    return {"": tuple(entry.get("args", ())), **words} if entry["kind"] == "validator" else {}
