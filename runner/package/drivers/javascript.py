"""JavaScript: the driver's last line, and what the editor opens with."""

import json
import textwrap
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from runner.package.drivers.names import NODE_NAMES, camel, free, kinds_of, pascal, records_of, signature_of, wrapped
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
Value = Parameter | Returns
Carry = Callable[[Value], object]
Define = Callable[[str, Sequence[tuple[str, str]]], str]
Spot = tuple[str, Path, Sequence[Constraint]]
"""A place in a value: the value's name, the path there, and the constraints that may speak of it."""
Places = Mapping[Type, Sequence[Spot]]
KEYS = -1
"""The step of a path that leads to the keys of a map, of which no constraint can speak."""


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free((pascal if signature.methods else camel)(signature.name), RESERVED)


def driver_code(signature: Signature) -> str:
    """The driver but for its last line."""
    records = ["records.js"] if records_of(signature.exchanged) else []
    parts = ["driver.js", "nodes.js", *records, *(["calls.js"] if signature.methods else [])]
    return "\n".join(map(inside, parts))


def exchange(signature: Signature) -> str:
    """The types that go in and come out, as arguments of the driver's `main`; those of a class are with its methods."""
    places = places_of(signature)
    params = [carried(param, signature, places) for param in signature.own_params]
    if not signature.methods:
        return f"{json.dumps(params)}, {json.dumps(carried(signature.returns, signature, places))}"
    methods = [
        [
            free(camel(method.name), RESERVED),
            method.returns and carried(method.returns, signature, places, method),
            *(carried(param, signature, places, method) for param in method.params),
        ]
        for method in signature.methods
    ]
    return f"{json.dumps([*params, ['calls', *methods]])}, null"


def carried(value: Value, signature: Signature, places: Places, method: Method | None = None) -> object:
    """The type of a value as the driver knows it: the name of a scalar, or a list of a shape and the types inside.

    A record has its name with an article after the shape, then pairs of a field and its type.
    """
    return carried_at(value.type, [place_of(value, signature, method)], places)


def place_of(value: Value, signature: Signature, method: Method | None) -> Spot:
    """A value as constraints call it, and all that speak of it; a method's parameters hide the constructor's."""
    name = value.name if isinstance(value, Parameter) else "result"
    if method is None:
        return name, (), (*signature.constraints, *signature.returns.where)
    own = {param.name for param in method.params}
    outer = [line for line in signature.constraints if not own & {place.name for place in line.places}]
    given = method.returns.where if method.returns else ()
    return name, (), (*(line for param in method.params for line in param.where), *given, *outer)


def places_of(signature: Signature) -> Places:
    """Each record with every place where it stands, since its fields are of the same types in all of them."""
    found: dict[Type, list[Spot]] = {}
    values: list[tuple[Value, Method | None]] = [(param, None) for param in signature.own_params]
    for method in signature.methods:
        values += [(param, method) for param in method.params]
        values += [(method.returns, method)] if method.returns else []
    values += [] if signature.methods else [(signature.returns, None)]
    for value, where in values:
        gather(value.type, place_of(value, signature, where), found)
    return found


def gather(type_: Type, spot: Spot, found: dict[Type, list[Spot]]) -> None:
    """Add the places of the records that a value is made of."""
    if type_.name:
        found.setdefault(type_, []).append(spot)
    for item, step in zip(type_.items, steps_into(type_), strict=True):
        gather(item, further(spot, step), found)


def steps_into(type_: Type) -> list[Path]:
    """What leads from a value to each of the types inside."""
    steps: dict[str, list[Path]] = {"list": [(None,)], "opt": [()], "map": [(KEYS,), (None,)]}
    steps |= {key: [(None,)] for key in NODES}
    return steps.get(type_.kind, [(number,) for number in range(len(type_.items))])


def further(spot: Spot, step: Path) -> Spot:
    """A place inside another."""
    name, path, constraints = spot
    return name, path + step, constraints


def carried_at(type_: Type, spots: Sequence[Spot], places: Places) -> object:
    """The type at some places: an int is a number where `where` proves it exact in all of them, else a BigInt."""
    if type_.kind == "int":
        return "number" if all(safe_in_javascript(*spot) for spot in spots) else "bigint"
    if type_.name:
        spots = places[type_]
    pairs = zip(type_.items, steps_into(type_), strict=True)
    items = [carried_at(item, [further(spot, step) for spot in spots], places) for item, step in pairs]
    if type_.name:
        article = "an" if type_.name[0] in "AEIO" else "a"
        named = zip(map(camel, type_.names), items, strict=True)
        return ["record", f"{article} {type_.name}", *map(list, named)]
    return [type_.kind, *items] if items else type_.kind


def program(package: Package, source: str) -> Program:
    """The driver and the candidate's file beside it."""
    signature = signature_of(package)
    call = f"main({json.dumps(function_name(signature))}, {exchange(signature)});\n"
    return Program({"driver.js": driver_code(signature) + call, "solution.js": source}, "driver.js")


def starter(package: Package) -> str:
    """The function or class with its types in JSDoc and answers that are wrong but run."""
    return begun(signature_of(package), DEFINED, definition, function)


def begun(signature: Signature, defined: Mapping[str, str], define: Define, write: Callable[..., str]) -> str:
    """What the editor opens with: nodes' classes as `defined`, records as `define` and functions as `write` say."""
    nodes, name = "".join(defined[kind] for kind in kinds_of(signature)), function_name(signature)
    places = places_of(signature)
    carry = partial(carried, signature=signature, places=places)
    for type_ in records_of(signature.exchanged):
        _, _, *fields = as_list(carried_at(type_, (), places))
        nodes += define(type_.name, [(str(field), spelled(one)) for field, one in map(as_list, fields)])
    if not signature.methods:
        return nodes + write(f"function {name}", signature.params, signature.returns, carry)
    parts = [write("constructor", signature.own_params, None, carry)]
    for method in signature.methods:
        carry_in = partial(carry, method=method)
        parts.append(write(free(camel(method.name), RESERVED), method.params, method.returns, carry_in))
    body = textwrap.indent("\n".join(parts), "  ")
    return f"{nodes}class {name} {{\n{body}}}\n"


def as_list(carried: object) -> list[object]:
    """What the driver carries as a list."""
    assert isinstance(carried, list)
    return carried


def definition(name: str, fields: Sequence[tuple[str, str]]) -> str:
    """What a record holds, in JSDoc."""
    lines = "".join(f" * @property {{{type_}}} {field}\n" for field, type_ in fields)
    return f"/**\n * @typedef {{Object}} {name}\n{lines} */\n\n"


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
    if type_.name:
        fields = zip(map(camel, type_.names), map(neutral, type_.items), strict=True)
        return f"{{ {', '.join(f'{name}: {value}' for name, value in fields)} }}"
    if type_.kind == "tuple":
        return f"[{', '.join(map(neutral, type_.items))}]"
    return NEUTRAL.get(type_.kind, "null")


def spelled(type_: object) -> str:
    """A type that the driver carries, in the words of JSDoc and TypeScript."""
    if not isinstance(type_, list):
        return NAMES[str(type_)]
    shape, *inner = type_
    if shape == "record":
        return str(inner[0]).split(" ")[1]
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
