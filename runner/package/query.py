"""What a SQL problem asks for: its tables and the columns of the answer, read from problem.yaml as a signature."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from runner.package.columns import Column, parse_column
from runner.package.problem import PackageError, Parameter, Returns, Signature
from runner.package.types import Type

NAME = "query"
KEYS = ("tables", "result")


def read_query(path: Path, doc: Mapping[str, Any]) -> Signature:
    """The tables as parameters and the answer's rows as what is returned."""
    if "signature" in doc:
        raise PackageError(path, "signature", "A sql problem has no signature; describe `tables` and `result` instead.")
    for key in KEYS:
        if key not in doc:
            raise PackageError(path, key, "This key is missing; a sql problem needs tables and result.")
    params: list[Parameter] = []
    for number, entry in enumerate(doc["tables"]):
        key = f"tables[{number}]"
        if entry["name"] in [param.name for param in params]:
            raise PackageError(path, f"{key}.name", f"The name {entry['name']!r} is taken; choose another.")
        type_ = Type("table", columns=read_columns(path, f"{key}.columns", entry["columns"]))
        params.append(Parameter(entry["name"], type_, entry["doc"]))
    result = doc["result"]
    returned = Type("rows", columns=read_columns(path, "result.columns", result["columns"]))
    return Signature(NAME, tuple(params), Returns(returned, result["doc"]))


def refuse_query(path: Path, doc: Mapping[str, Any]) -> None:
    """Refuse tables in a problem of another style."""
    for key in KEYS:
        if key in doc:
            raise PackageError(path, key, "Only a sql problem has this; remove it or set style: sql.")


def read_columns(path: Path, key: str, entry: Mapping[str, str]) -> tuple[Column, ...]:
    """Columns by name, in order."""
    columns = []
    for name, text in entry.items():
        try:
            columns.append(parse_column(name, text))
        except ValueError as error:
            raise PackageError(path, f"{key}.{name}", str(error)) from None
    return tuple(columns)
