"""Java: the call that is asked for, and what the editor opens with."""

from collections.abc import Mapping, Sequence

from runner.package.drivers.names import LINKS, camel, fields_of, free, named_types, pascal, signature_of, wrapped
from runner.package.drivers.program import Program
from runner.package.problem import Package, Parameter, Returns, Signature
from runner.package.types import Type

RESERVED = frozenset(
    """
    abstract assert boolean break byte case catch char class const continue default do double else
    enum extends final finally float for goto if implements import instanceof int interface long
    native new package private protected public return short static strictfp super switch
    synchronized this throw throws transient try void volatile while true false null var record
    sealed permits yield clone equals finalize getClass hashCode main notify notifyAll toString wait
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
NAMES = {"int": "long", "float": "double", "bool": "boolean", "str": "String"}
BOXED = {"int": "Long", "float": "Double", "bool": "Boolean"}
NEUTRAL = {"int": "0", "float": "0.0", "bool": "false", "str": '""', "map": "new HashMap<>()"}

Records = Mapping[Type, str]


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return pascal(signature.name) if signature.methods else free(camel(signature.name), RESERVED)


def program(package: Package, source: str) -> Program:
    """The candidate's file, and beside it the name and the types that the image's own code looks for."""
    signature = signature_of(package)
    lines = [function_name(signature), *map(shape, (signature.returns.type, *signature.types))]
    if signature.methods:
        lines = [f"class {function_name(signature)}", asked("new", signature.own_params, None)]
        for method in signature.methods:
            lines.append(asked(free(camel(method.name), RESERVED), method.params, method.returns))
    return Program({"Solution.java": source, "call.txt": "\n".join(lines) + "\n"}, "call.txt")


def timed(package: Package, source: str) -> Program:
    """The same for a function that is called again and again, and whose answer is how long each round took."""
    files = program(package, source).files
    return Program({**files, "call.txt": f"timed {files['call.txt']}"}, "call.txt")


def asked(name: str, params: Sequence[Parameter], returns: Returns | None) -> str:
    """The line on a constructor or method: its name, what it gives, what it takes."""
    return " ".join([name, shape(returns.type) if returns else "-", *(shape(param.type) for param in params)])


def shape(type_: Type) -> str:
    """A type as the image's own code reads it, which knows a record by the types of its fields."""
    return f"{type_.kind}[{','.join(map(shape, type_.items))}]" if type_.items else type_.kind


def starter(package: Package) -> str:
    """The function or methods in their class with their parameters explained, and answers that are wrong but run."""
    signature = signature_of(package)
    records, name = named_types(signature), function_name(signature)
    maps = any(inner.kind == "map" for type_ in signature.exchanged for inner in type_.inside)
    imported = "import java.util.*;\n\n" if maps else ""
    parts = [f"    {definition(type_, records)}\n" for type_ in records]
    if signature.methods:
        parts.append(function(name, signature.own_params, None, records))
        for method in signature.methods:
            called = free(camel(method.name), RESERVED)
            gives = spelled(method.returns.type, records) if method.returns else "void"
            parts.append(function(f"{gives} {called}", method.params, method.returns, records))
        body = "\n".join(parts)
        return f"{imported}class {name} {{\n{body}}}\n"
    head = f"static {spelled(signature.returns.type, records)} {name}"
    parts.append(function(head, signature.params, signature.returns, records))
    body = "\n".join(parts)
    return f"{imported}class Solution {{\n{body}}}\n"


def function(head: str, params: Sequence[Parameter], returns: Returns | None, records: Records) -> str:
    """A function, constructor or method with its parameters explained."""
    names = [free(camel(param.name), RESERVED) for param in params]
    pairs = list(zip(names, params, strict=True))
    notes = [wrapped(param.doc, f"     * @param {name} ", "     *   ") for name, param in pairs]
    notes += [wrapped(returns.doc, "     * @return ", "     *   ")] if returns else []
    comment = "".join(f"{note}\n" for note in notes).replace("\\", "/").replace("*/", "* /")
    explained = f"    /**\n{comment}     */\n" if notes else ""
    given = ", ".join(f"{spelled(param.type, records)} {name}" for name, param in pairs)
    body = f"        return {neutral(returns.type, records)};\n" if returns else ""
    return f"{explained}    {head}({given}) {{\n{body}    }}\n"


def definition(type_: Type, records: Records) -> str:
    """The record for a tuple or a record, or the class for the nodes of a tree or linked list."""
    name = records[type_]
    if type_.kind in LINKS:
        value = f"{spelled(type_.item, records)} value"
        links = "".join(f"        {name} {link};\n" for link in LINKS[type_.kind])
        made = f"        {name}({value}) {{\n            this.value = value;\n        }}\n"
        return f"static class {name} {{\n        {value};\n{links}\n{made}    }}"
    fields = [f"{spelled(item, records)} {field}" for field, item in fields_of(type_, RESERVED, camel)]
    return f"record {records[type_]}({', '.join(fields)}) {{}}"


def spelled(type_: Type, records: Records) -> str:
    """A type as the candidate writes it: lists are arrays, but for those of maps, which Java has no arrays of."""
    match type_.kind:
        case "list" if holds_map(type_):
            return f"List<{spelled(type_.item, records)}>"
        case "list":
            return f"{spelled(type_.item, records)}[]"
        case "tuple" | "tree" | "lnode":
            return records[type_]
        case "opt":
            return boxed(type_.item, records)
        case "map":
            return f"Map<{boxed(type_.items[0], records)}, {boxed(type_.item, records)}>"
    return NAMES[type_.kind]


def boxed(type_: Type, records: Records) -> str:
    """A type where no plain number or bool can stand."""
    return BOXED.get(type_.kind) or spelled(type_, records)


def holds_map(type_: Type) -> bool:
    """Whether maps are the items of a list, or of the lists in it."""
    return type_.kind == "map" or (type_.kind in ("list", "opt") and holds_map(type_.item))


def neutral(type_: Type, records: Records) -> str:
    """A value of the type that says nothing."""
    if type_.kind == "tuple":
        return f"new {records[type_]}({', '.join(neutral(item, records) for item in type_.items)})"
    if type_.kind != "list":
        return NEUTRAL.get(type_.kind, "null")
    if holds_map(type_):
        return "new ArrayList<>()"
    base, _, right = spelled(type_, records).partition("[]")
    return f"new {base}[0]{right}"
