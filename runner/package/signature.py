"""The signature a package declares: typed parameters and answer, with their constraints."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from runner.package.problem import PackageError, Parameter, Returns, Signature
from runner.package.query import read_query, refuse_query
from runner.package.types import Type, parse_type
from runner.package.where import Constraint, parse_where


def read_signature(path: Path, doc: Mapping[str, Any]) -> Signature | None:
    """The typed signature of a function, with its constraints parsed; that of a query is its tables and rows."""
    if doc["style"] == "sql":
        return read_query(path, doc)
    refuse_query(path, doc)
    if doc["style"] == "stdio":
        if "signature" in doc:
            raise PackageError(path, "signature", "A stdio problem has no signature; remove it.")
        return None
    if "signature" not in doc:
        raise PackageError(path, "signature", "This key is missing; a function problem needs name, params and returns.")
    entry = doc["signature"]
    types: dict[str, Type] = {}
    for number, param in enumerate(entry["params"]):
        key = f"signature.params[{number}]"
        if param["name"] in types or param["name"] == "result":
            raise PackageError(path, f"{key}.name", f"The name {param['name']!r} is taken; choose another.")
        types[param["name"]] = typed(path, f"{key}.type", param["type"])
    params = tuple(
        Parameter(
            param["name"],
            types[param["name"]],
            param["doc"],
            constraints(path, f"signature.params[{number}].where", param, types),
            param.get("nonfinite", False),
        )
        for number, param in enumerate(entry["params"])
    )
    returns = typed(path, "signature.returns.type", entry["returns"]["type"])
    where = constraints(path, "signature.returns.where", entry["returns"], {"result": returns, **types})
    return Signature(entry["name"], params, Returns(returns, entry["returns"]["doc"], where))


def typed(path: Path, key: str, text: str) -> Type:
    """One type, or a PackageError at its key."""
    try:
        return parse_type(text)
    except ValueError as error:
        raise PackageError(path, key, str(error)) from None


def constraints(path: Path, key: str, entry: Mapping[str, Any], types: Mapping[str, Type]) -> tuple[Constraint, ...]:
    """The `where` of one value, given as one text or a list of them."""
    where = entry.get("where", [])
    try:
        return tuple(parse_where(text, types) for text in ([where] if isinstance(where, str) else where))
    except ValueError as error:
        raise PackageError(path, key, str(error)) from None
