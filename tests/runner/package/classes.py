"""Classes for tests: signatures as problem.yaml would declare them, and sources that are right."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from runner.package import Package
from runner.package.signature import read_signature
from tests.runner.package.local import RECORDS, bare_package

Typed = Mapping[str, str]
SOURCES = Path(__file__).parent / "class_sources"


def class_package(
    name: str,
    params: Typed,
    methods: Mapping[str, tuple[Typed, str]],
    where: Mapping[str, str] = {},
) -> Package:
    """A package for a class; a method is its typed parameters and what it gives, "" for nothing.

    `where` is by the parameters' names in every method, and by "result".
    """
    entry: dict[str, Any] = {"name": name, "params": described(params, where), "methods": []}
    for method, (taken, gives) in methods.items():
        returned: dict[str, str] = {"type": gives, "doc": "What comes back."}
        if "result" in where:
            returned["where"] = where["result"]
        entry["methods"].append({"name": method, "params": described(taken, where)})
        if gives:
            entry["methods"][-1]["returns"] = returned
    document = {"style": "class", "languages": ["python"], "signature": entry}
    return bare_package("class", read_signature(Path("problem.yaml"), document, RECORDS))


def described(params: Typed, where: Mapping[str, str]) -> list[dict[str, str]]:
    """Parameters as problem.yaml has them."""
    return [
        {"name": name, "type": type_, "doc": f"What {name} is."} | ({"where": where[name]} if name in where else {})
        for name, type_ in params.items()
    ]


STORE = class_package(
    "row_store",
    {"capacity": "int"},
    {"get": ({"key": "int"}, "opt[int]"), "put": ({"key": "int", "value": "int"}, "")},
    {
        "capacity": "1 <= capacity <= 1000",
        "key": "0 <= key <= 10**9",
        "value": "0 <= value <= 10**9",
        "result": "0 <= result <= 10**9",
    },
)
"""Keys with their values; every language's plain numbers serve."""
NOTEBOOK = class_package(
    "notebook",
    {"title": "str", "rows": "matrix[int]"},
    {
        "rename": ({"title": "str"}, "str"),
        "echo": ({"number": "float"}, "float"),
        "add_row": ({"row": "list[int]"}, "list[list[int]]"),
        "best": ({}, "opt[tuple[int,str]]"),
        "clear": ({}, ""),
    },
)
"""Odd values: `rename` gives the title before, `add_row` all rows as they then are, `best` how many there are."""


def source(package: Package, ending: str) -> str:
    """A right program for STORE or NOTEBOOK; the first one raises an error where the key is 999."""
    assert package.signature is not None
    return (SOURCES / f"{package.signature.name}.{ending}").read_text()
