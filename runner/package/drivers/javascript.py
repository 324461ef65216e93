"""JavaScript: the driver's last line, and what the editor opens with."""

import json
import textwrap
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from runner.package.drivers.names import NODE_NAMES, camel, free, kinds_of, pascal, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Method, Package, Parameter, Returns, Signature
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
Carry = Callable[[Parameter | Returns], object]
KEYS = -1
"""The step of a path that leads to the keys of a map, of which no constraint can speak."""


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free((pascal if signature.methods else camel)(signature.name), RESERVED)


def driver_code(signature: Signature) -> str:
    """The driver but for its last line."""
    parts = ["driver.js", "nodes.js", *(["calls.js"] if signature.methods else [])]
    return "\n".join(map(inside, parts))


def exchange(signature: Signature) -> str:
    """The types that go in and come out, as arguments of the driver's `main`; those of a class are with its methods."""
    params = [carried(param, signature) for param in signature.own_params]
    if not signature.methods:
        return f"{json.dumps(params)}, {json.dumps(carried(signature.returns, signature))}"
    methods = [
        [
            free(camel(method.name), RESERVED),
            method.returns and carried_in(method.returns, method, signature),
            *(carried_in(param, method, signature) for param in method.params),
        ]
        for method in signature.methods
    ]
    return f"{json.dumps([*params, ['calls', *methods]])}, null"


def carried_in(value: Parameter | Returns, method: Method, signature: Signature) -> object:
    """The type of a value of a method, whose parameters may have the names of the constructor's."""
    own = {param.name for param in method.params}
    outer = [line for line in signature.constraints if not own & {place.name for place in line.places}]
    lines = [
        *(line for param in method.params for line in param.where),
        *(method.returns.where if method.returns else ()),
    ]
    return carried_at(value.type, value.name if isinstance(value, Parameter) else "result", (), [*lines, *outer])


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
    call = f"main({json.dumps(function_name(signature))}, {exchange(signature)});\n"
    return Program({"driver.js": driver_code(signature) + call, "solution.js": source}, "driver.js")


def starter(package: Package) -> str:
    """The function or class with its types in JSDoc and answers that are wrong but run."""
    return begun(signature_of(package), DEFINED, function)


def begun(signature: Signature, defined: Mapping[str, str], write: Callable[..., str]) -> str:
    """What the editor opens with: the nodes' classes as `defined`, each function as `write` writes it."""
    nodes, name = "".join(defined[kind] for kind in kinds_of(signature)), function_name(signature)
    carry = partial(carried, signature=signature)
    if not signature.methods:
        return nodes + write(f"function {name}", signature.params, signature.returns, carry)
    parts = [write("constructor", signature.own_params, None, carry)]
    for method in signature.methods:
        carry_in = partial(carried_in, method=method, signature=signature)
        parts.append(write(free(camel(method.name), RESERVED), method.params, method.returns, carry_in))
    body = textwrap.indent("\n".join(parts), "  ")
    return f"{nodes}class {name} {{\n{body}}}\n"


def function(head: str, params: Sequence[Parameter], returns: Returns | None, carry: Carry) -> str:
    """A function, constructor or method with its types in JSDoc."""
    names = [free(camel(param.name), RESERVED) for param in params]
    notes = [
        wrapped(param.doc, f" * @param {{{spelled(carry(param))}}} {name} ", " *   ")
        for name, param in zip(names, params, strict=True)
    ]
    if returns:
        notes.append(wrapped(returns.doc, f" * @returns {{{spelled(carry(returns))}}} ", " *   "))
    comment = "\n".join(notes).replace("*/", "* /")
    explained = f"/**\n{comment}\n */\n" if notes else ""
    last = f"\n  return {neutral(returns.type)};\n" if returns else ""
    return f"{explained}{head}({', '.join(names)}) {{{last}}}\n"


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
