"""SQL: the file that tells the runner in the sandbox the tables, and what the editor opens with."""

import json

from runner.package.columns import Column
from runner.package.drivers.names import signature_of, wrapped
from runner.package.drivers.program import Program
from runner.package.problem import Package, Signature

TABLES = "tables.json"
WORDS = {
    "sqlite": {
        "int": "INTEGER",
        "float": "REAL",
        "bool": "INTEGER, 0 or 1",
        "str": "TEXT",
        "date": "TEXT, such as '2024-05-31'",
        "timestamp": "TEXT, such as '2024-05-31 18:30:00'",
    },
    "duckdb": {
        "int": "BIGINT",
        "float": "DOUBLE",
        "bool": "BOOLEAN",
        "str": "VARCHAR",
        "date": "DATE",
        "timestamp": "TIMESTAMP",
    },
}


def function_name(signature: Signature) -> str:
    """What the candidate writes is a query; it has no name of its own."""
    return signature.name


def program(package: Package, source: str) -> Program:
    """The tables, and the candidate's statements beside them."""
    tables = [
        {"name": param.name, "columns": [[column.name, column.kind] for column in param.type.columns]}
        for param in signature_of(package).params
    ]
    return Program({TABLES: json.dumps(tables), "solution.sql": source}, TABLES)


def starter(package: Package) -> str:
    """The tables and the answer's columns as comments, and a query of those columns that gives no row."""
    signature, words = signature_of(package), WORDS[package.languages[0]]
    blocks = [described(param.name, param.doc, param.type.columns, words) for param in signature.params]
    answer = signature.returns.type.columns
    order = "in the order that is asked for" if package.checker.options.get("ordered") else "in any order"
    blocks.append(described("The answer", f"{signature.returns.doc} Rows are {order}.", answer, words))
    chosen = ",\n".join(f"  NULL AS {column.name}" for column in answer)
    return "\n--\n".join(blocks) + f"\n\nSELECT\n{chosen}\nWHERE false;\n"


def described(name: str, doc: str, columns: tuple[Column, ...], words: dict[str, str]) -> str:
    """A table as lines of comment."""
    width = max(len(column.name) for column in columns)
    lines = [
        f"--   {column.name:{width}}  {words[column.kind]}{' or NULL' if column.nullable else ''}" for column in columns
    ]
    return "\n".join([wrapped(doc, f"-- {name}: ", "--   "), *lines])
