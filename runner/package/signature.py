"""The signature a package declares: typed parameters and answer, with their constraints."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from runner.package.problem import Method, PackageError, Parameter, Returns, Signature
from runner.package.query import read_query, refuse_query
from runner.package.review import review_signature
from runner.package.types import CALLS, GIVEN_ONLY, NO_RECORDS, PYTHON_ONLY, Form, Type, calls_and_trace, parse_type
from runner.package.where import Constraint, parse_where

TAKEN = ("new", "init", "constructor", "result", "self", "this")
"""Names that a method cannot have, since some language means something else by them."""
PROPERTY = "property"
"""The checker that looks at many answers."""


def read_signature(path: Path, doc: Mapping[str, Any], records: Mapping[str, Type] = NO_RECORDS) -> Signature | None:
    """The typed signature of a function, with its constraints parsed; that of a query is its tables and rows.

    The records are those that types.yaml names.
    """
    if doc["style"] == "sql":
        return read_query(path, doc)
    refuse_query(path, doc)
    if doc["style"] == "review":
        return review_signature(path, doc)
    if doc["style"] == "stdio":
        if "signature" in doc:
            raise PackageError(path, "signature", "A stdio problem has no signature; remove it.")
        return None
    other = "methods" if doc["style"] == "class" else "returns"
    if "signature" not in doc:
        needs = f"a {doc['style']} problem needs name, params and {other}"
        raise PackageError(path, "signature", f"This key is missing; {needs}.")
    entry = doc["signature"]
    refuse_others(path, doc["style"], entry, other)
    params, types = read_params(path, "signature.params", entry["params"], {}, records)
    if doc["style"] == "class":
        return for_languages(path, doc, class_signature(path, entry, params, types, records))
    returns = read_returns(path, "signature.returns", entry["returns"], types, records)
    signature = Signature(entry["name"], params, returns, repeated=doc["checker"]["kind"] == PROPERTY)
    return for_languages(path, doc, signature)


def for_languages(path: Path, doc: Mapping[str, Any], signature: Signature) -> Signature:
    """The signature, where its types suit the languages and its answer can be sent; PackageError otherwise."""
    for inner in signature.returns.type.inside:
        if inner.kind in GIVEN_ONLY:
            message = f"{inner.kind} is given to a function and never returned."
            raise PackageError(path, "signature.returns.type", message)
    own = [inner.kind for type_ in signature.exchanged for inner in type_.inside if inner.kind in PYTHON_ONLY]
    if own and doc["languages"] != ["python"]:
        raise PackageError(path, "languages", f"{own[0]} is a type of Python alone; write languages: [python].")
    return signature


def refuse_others(path: Path, style: str, entry: Mapping[str, Any], needed: str) -> None:
    """Refuse what only the signature of the other style has, and one without what its own needs."""
    for key in {"methods", "returns"} - {needed}:
        if key in entry:
            raise PackageError(path, f"signature.{key}", f"A {style} problem has no {key}; write {needed} instead.")
    if needed not in entry:
        raise PackageError(path, f"signature.{needed}", f"This key is missing; a {style} problem needs it.")
    if not entry["params"] and style == "function":
        raise PackageError(path, "signature.params", "A function needs at least one parameter; add one.")


def read_params(
    path: Path,
    key: str,
    entries: Sequence[Mapping[str, Any]],
    known: Mapping[str, Type],
    records: Mapping[str, Type],
) -> tuple[tuple[Parameter, ...], dict[str, Type]]:
    """Parameters in order, and their types by name; their constraints may also speak of the `known` values."""
    types: dict[str, Type] = {}
    for number, param in enumerate(entries):
        if param["name"] in types or param["name"] == "result":
            raise PackageError(path, f"{key}[{number}].name", f"The name {param['name']!r} is taken; choose another.")
        types[param["name"]] = typed(path, f"{key}[{number}].type", param["type"], records)
    params = tuple(
        Parameter(
            param["name"],
            types[param["name"]],
            param["doc"],
            constraints(path, f"{key}[{number}].where", param, {**known, **types}),
            param.get("nonfinite", False),
        )
        for number, param in enumerate(entries)
    )
    return params, types


def read_returns(
    path: Path, key: str, entry: Mapping[str, Any], types: Mapping[str, Type], records: Mapping[str, Type]
) -> Returns:
    """What is given back; its constraints may also speak of the typed parameters."""
    returned = typed(path, f"{key}.type", entry["type"], records)
    where = constraints(path, f"{key}.where", entry, {**types, "result": returned})
    return Returns(returned, entry["doc"], where)


def class_signature(
    path: Path,
    entry: Mapping[str, Any],
    params: tuple[Parameter, ...],
    types: Mapping[str, Type],
    records: Mapping[str, Type],
) -> Signature:
    """The signature of a class: a case gives what its constructor takes, and the calls, whose trace is the answer."""
    if CALLS in types:
        place = [param.name for param in params].index(CALLS)
        raise PackageError(path, f"signature.params[{place}].name", f"The name {CALLS!r} is that of the calls; rename.")
    methods: list[Method] = []
    for number, method in enumerate(entry["methods"]):
        key = f"signature.methods[{number}]"
        if method["name"] in TAKEN or method["name"] in [one.name for one in methods]:
            raise PackageError(path, f"{key}.name", f"The name {method['name']!r} is taken; choose another.")
        taken, own = read_params(path, f"{key}.params", method["params"], types, records)
        returns = method.get("returns")
        given = read_returns(path, f"{key}.returns", returns, {**types, **own}, records) if returns else None
        methods.append(Method(method["name"], taken, given))
    calls, trace = calls_and_trace(tuple(map(form, methods)))
    asked = Parameter(CALLS, calls, "The calls of the methods, in order.")
    return Signature(entry["name"], (*params, asked), Returns(trace, "What each call gives."), tuple(methods))


def form(method: Method) -> Form:
    """A method as the type of calls knows it."""
    names = tuple(param.name for param in method.params)
    nonfinite = tuple(param.nonfinite for param in method.params)
    return Form(method.name, names, method.types, nonfinite, method.returns.type if method.returns else None)


def typed(path: Path, key: str, text: str, records: Mapping[str, Type]) -> Type:
    """One type, or a PackageError at its key."""
    try:
        return parse_type(text, records)
    except ValueError as error:
        raise PackageError(path, key, str(error)) from None


def constraints(path: Path, key: str, entry: Mapping[str, Any], types: Mapping[str, Type]) -> tuple[Constraint, ...]:
    """The `where` of one value, given as one text or a list of them."""
    where = entry.get("where", [])
    try:
        return tuple(parse_where(text, types) for text in ([where] if isinstance(where, str) else where))
    except ValueError as error:
        raise PackageError(path, key, str(error)) from None
