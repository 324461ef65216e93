"""JavaScript: the driver's last line, and what the editor opens with."""

import json

from runner.package.drivers.names import camel, free, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Package, Parameter, Returns, Signature
from runner.package.types import Type
from runner.package.where import safe_in_javascript

RESERVED = frozenset(
    """
    arguments await break case catch class const continue debugger default delete do else enum eval
    export extends false finally for function if implements import in instanceof interface let new
    null package private protected public return static super switch this throw true try typeof var
    void while with yield undefined NaN Infinity globalThis require module exports
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
NEUTRAL = {"int": "0", "float": "0", "bool": "false", "str": '""', "list": "[]"}
NAMES = {"number": "number", "bigint": "bigint", "float": "number", "bool": "boolean", "str": "string"}


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(camel(signature.name), RESERVED)


def kind_of(value: Parameter | Returns, signature: Signature) -> str:
    """The scalar inside a value: an int is a number where `where` proves it exact, else a BigInt."""
    kind = value.type.leaf.kind
    if kind != "int":
        return kind
    name = value.name if isinstance(value, Parameter) else "result"
    constraints = (*signature.constraints, *signature.returns.where)
    return "number" if safe_in_javascript(name, value.type, constraints) else "bigint"


def program(package: Package, source: str) -> Program:
    """The driver and the candidate's file beside it."""
    signature = signature_of(package)
    params = [carried(param, signature) for param in signature.params]
    call = f"main({json.dumps(function_name(signature))}, {json.dumps(params)}, "
    driver = f"{inside('driver.js')}{call}{json.dumps(carried(signature.returns, signature))});\n"
    return Program({"driver.js": driver, "solution.js": source}, "driver.js")


def carried(value: Parameter | Returns, signature: Signature) -> dict[str, object]:
    """A type as the driver knows it: the scalar, and how many lists are around it."""
    return {"kind": kind_of(value, signature), "depth": value.type.depth}


def starter(package: Package) -> str:
    """The function with its types in JSDoc and an answer that is wrong but runs."""
    signature = signature_of(package)
    names = [free(camel(param.name), RESERVED) for param in signature.params]
    notes = [
        wrapped(param.doc, f" * @param {{{spelled(param.type, kind_of(param, signature))}}} {name} ", " *   ")
        for name, param in zip(names, signature.params, strict=True)
    ]
    returned = spelled(signature.returns.type, kind_of(signature.returns, signature))
    notes.append(wrapped(signature.returns.doc, f" * @returns {{{returned}}} ", " *   "))
    comment = "\n".join(notes).replace("*/", "* /")
    head = f"function {function_name(signature)}({', '.join(names)}) {{"
    return f"/**\n{comment}\n */\n{head}\n  return {NEUTRAL[signature.returns.type.kind]};\n}}\n"


def spelled(type_: Type, kind: str) -> str:
    """A type in JSDoc's words."""
    return NAMES[kind] + "[]" * type_.depth
