"""JavaScript: the driver's last line, and what the editor opens with."""

import json
from collections.abc import Sequence

from runner.package.drivers.names import NODE_NAMES, camel, free, kinds_of, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Package, Parameter, Returns, Signature
from runner.package.proved import safe_in_javascript
from runner.package.types import NODES, Type
from runner.package.where import Constraint, Path

RESERVED = frozenset(
    """
    arguments await break case catch class const continue debugger default delete do else enum eval
    export extends false finally for function if implements import in instanceof interface let new
    null package private protected public return static super switch this throw true try typeof var
    void while with yield undefined NaN Infinity globalThis require module exports
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
NEUTRAL = {"int": "0", "float": "0", "bool": "false", "str": '""', "list": "[]", "map": "new Map()"}
NAMES = {"number": "number", "bigint": "bigint", "float": "number", "bool": "boolean", "str": "string"}
DEFINED = {
    "tree": """\
class TreeNode {
  constructor(value, left = null, right = null) {
    this.value = value;
    this.left = left;
    this.right = right;
  }
}

""",
    "lnode": """\
class ListNode {
  constructor(value, next = null) {
    this.value = value;
    this.next = next;
  }
}

""",
}
KEYS = -1
"""The step of a path that leads to the keys of a map, of which no constraint can speak."""


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(camel(signature.name), RESERVED)


def driver_code() -> str:
    """The driver but for its last line."""
    return f"{inside('driver.js')}\n{inside('nodes.js')}"


def carried(value: Parameter | Returns, signature: Signature) -> object:
    """The type of a value as the driver knows it: the name of a scalar, or a list of a shape and the types inside."""
    name = value.name if isinstance(value, Parameter) else "result"
    return carried_at(value.type, name, (), (*signature.constraints, *signature.returns.where))


def carried_at(type_: Type, name: str, path: Path, constraints: Sequence[Constraint]) -> object:
    """The type at a path of a value: an int is a number where `where` proves it exact, else a BigInt."""
    if type_.kind == "int":
        return "number" if safe_in_javascript(name, path, constraints) else "bigint"
    steps: dict[str, list[Path]] = {"list": [(None,)], "opt": [()], "map": [(KEYS,), (None,)]}
    steps |= {key: [(None,)] for key in NODES}
    inner = steps.get(type_.kind, [(number,) for number in range(len(type_.items))])
    items = [carried_at(item, name, path + step, constraints) for item, step in zip(type_.items, inner, strict=True)]
    return [type_.kind, *items] if items else type_.kind


def program(package: Package, source: str) -> Program:
    """The driver and the candidate's file beside it."""
    signature = signature_of(package)
    params = [carried(param, signature) for param in signature.params]
    call = f"main({json.dumps(function_name(signature))}, {json.dumps(params)}, "
    driver = f"{driver_code()}{call}{json.dumps(carried(signature.returns, signature))});\n"
    return Program({"driver.js": driver, "solution.js": source}, "driver.js")


def starter(package: Package) -> str:
    """The function with its types in JSDoc and an answer that is wrong but runs."""
    signature = signature_of(package)
    names = [free(camel(param.name), RESERVED) for param in signature.params]
    notes = [
        wrapped(param.doc, f" * @param {{{spelled(carried(param, signature))}}} {name} ", " *   ")
        for name, param in zip(names, signature.params, strict=True)
    ]
    returned = spelled(carried(signature.returns, signature))
    notes.append(wrapped(signature.returns.doc, f" * @returns {{{returned}}} ", " *   "))
    comment = "\n".join(notes).replace("*/", "* /")
    head = f"function {function_name(signature)}({', '.join(names)}) {{"
    defined = "".join(DEFINED[kind] for kind in kinds_of(signature))
    return f"{defined}/**\n{comment}\n */\n{head}\n  return {neutral(signature.returns.type)};\n}}\n"


def neutral(type_: Type) -> str:
    """A value of the type that says nothing."""
    if type_.kind == "tuple":
        return f"[{', '.join(map(neutral, type_.items))}]"
    return NEUTRAL.get(type_.kind, "null")


def spelled(type_: object) -> str:
    """A type that the driver carries, in the words of JSDoc and TypeScript."""
    if not isinstance(type_, list):
        return NAMES[str(type_)]
    shape, *inner = type_
    words = [spelled(one) for one in inner]
    if shape == "tuple":
        return f"[{', '.join(words)}]"
    if shape in NODES:
        return f"{NODE_NAMES[shape]}<{words[0]}> | null"
    if shape == "map":
        return f"Map<{', '.join(words)}>"
    if shape == "opt":
        return f"{words[0]} | null"
    return f"({words[0]})[]" if words[0].endswith("| null") else f"{words[0]}[]"
