"""Go: the driver's last lines, which call the candidate's function, and what the editor opens with."""

import re
from collections.abc import Callable, Mapping

from runner.package.drivers.names import FIELDS, LINKS, camel, free, named_types, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Package, Signature
from runner.package.types import Type

RESERVED = frozenset(
    """
    break case chan const continue default defer else fallthrough for func go goto if import interface
    map package range return select struct switch type var any append bool byte cap clear close comparable
    complex complex64 complex128 copy delete error false float32 float64 imag init int int8 int16 int32
    int64 iota len main make max min new nil panic print println real recover rune string true uint uint8
    uint16 uint32 uint64 uintptr
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
INSIDE = {"int": "Int", "float": "Float", "bool": "Bool", "str": "Text"}
NAMES = {"int": "int", "float": "float64", "bool": "bool", "str": "string"}
NEUTRAL = {"int": "0", "float": "0", "bool": "false", "str": '""'}
Structs = Mapping[Type, str]
# What is no code comes first, so that a word in it is never taken for one.
TOKENS = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*'|\bfunc\s+(?P<name>\w+)\s*(?=[(\[])""",
    re.DOTALL,
)


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(camel(signature.name), RESERVED)


def program(package: Package, source: str) -> Program:
    """The driver and the candidate's file in one package.

    A `main` of the candidate's own does no harm: here it has another name and nobody calls it.
    """
    signature = signature_of(package)
    functions = {found["name"]: found for found in TOKENS.finditer(source) if found["name"]}
    own = functions.get(function_name(signature))
    line = 1 + source.count("\n", 0, own.start()) if own else 1
    if main := functions.get("main"):
        source = f"{source[: main.end('name')]}_{source[main.end('name') :]}"
    return Program({"driver.go": inside("driver.go") + calling(signature, line), "solution.go": source}, "driver.go")


def calling(signature: Signature, line: int) -> str:
    """The lines that call the function; what is wrong with its type is told of the line that defines it."""
    name, structs = function_name(signature), named_types(signature)
    given = [f"given{number}" for number in range(1, len(signature.params) + 1)]
    reads = "".join(f"\t{one} := {read(type_, structs)}()\n" for one, type_ in zip(given, signature.types, strict=True))
    returned = signature.returns.type
    return (
        f"{''.join(carrying(type_, structs) for type_ in structs)}"
        "\nfunc main() {\n"
        "\tin, nonce := sandglassStart()\n"
        "\tout := &sandglassOutput{}\n"
        f"{reads}"
        "\tin.data = nil\n"
        "\tdefer sandglassExplain()\n"
        f"\t{write(returned, structs)}(sandglassWanted({', '.join(given)}))\n"
        "\tsandglassFinish(out, nonce)\n"
        "}\n\n"
        f"//line solution.go:{line}:1\n"
        f"var sandglassWanted {typed(signature)} = {name}\n"
    )


def carrying(type_: Type, structs: Structs) -> str:
    """The functions that read and write one struct of the candidate's file."""
    if type_.kind in LINKS:
        return carrying_nodes(type_, structs)
    name, pairs = structs[type_], list(zip(type_.items, FIELDS, strict=False))
    reads = "".join(f"\t\tvalue.{field.capitalize()} = {read(item, structs)}()\n" for item, field in pairs)
    writes = "\t\tout.data = append(out.data, ' ')\n".join(
        f"\t\t{write(item, structs)}(value.{field.capitalize()})\n" for item, field in pairs
    )
    return (
        f"\nfunc sandglassRead{name}(in *sandglassInput) func() {name} {{\n"
        f"\treturn func() (value {name}) {{\n{reads}\t\treturn value\n\t}}\n}}\n"
        f"\nfunc sandglassWrite{name}(out *sandglassOutput) func({name}) {{\n"
        f"\treturn func(value {name}) {{\n{writes}\t}}\n}}\n"
    )


def carrying_nodes(type_: Type, structs: Structs) -> str:
    """The functions that read and write a tree or a linked list of the candidate's nodes."""
    name, links = structs[type_], [link.capitalize() for link in LINKS[type_.kind]]
    number = "in.readInt()" if type_.kind == "tree" else "i+1"
    reads = "".join(f"\t\t\tnodes[i].{link} = sandglassLinked(nodes, {number})\n" for link in links)
    numbered = links if type_.kind == "tree" else []
    writes = "".join(f"\t\t\tnext = out.writeLink(node.{link} != nil, next)\n" for link in numbered)
    return (
        f"\nfunc sandglassRead{name}(in *sandglassInput) func() *{name} {{\n"
        f"\treturn func() *{name} {{\n\t\tnodes := make([]{name}, in.readInt())\n"
        f"\t\tfor i := range nodes {{\n\t\t\tnodes[i].Value = {read(type_.item, structs)}()\n{reads}\t\t}}\n"
        f"\t\treturn sandglassLinked(nodes, 0)\n\t}}\n}}\n"
        f"\nfunc sandglassWrite{name}(out *sandglassOutput) func(*{name}) {{\n"
        f"\treturn func(root *{name}) {{\n"
        f"\t\torder := sandglassOrder(root, func(node *{name}) []*{name} {{\n"
        f"\t\t\treturn []*{name}{{{', '.join(f'node.{link}' for link in links)}}}\n\t\t}})\n"
        f"\t\tout.writeInt(len(order))\n\t\tnext := 1\n\t\t_ = next\n"
        f"\t\tfor _, node := range order {{\n\t\t\tout.data = append(out.data, ' ')\n"
        f"\t\t\t{write(type_.item, structs)}(node.Value)\n{writes}\t\t}}\n\t}}\n}}\n"
    )


def typed(signature: Signature) -> str:
    """The function's type."""
    structs = named_types(signature)
    params = ", ".join(spelled(type_, structs) for type_ in signature.types)
    return f"func({params}) {spelled(signature.returns.type, structs)}"


def read(type_: Type, structs: Structs) -> str:
    """What reads a value of a type."""
    if not type_.items:
        return f"in.read{INSIDE[type_.kind]}"
    return f"sandglassRead{named(type_, structs)}({', '.join(['in', *inner(type_, structs, read)])})"


def write(type_: Type, structs: Structs) -> str:
    """What writes a value of a type."""
    if not type_.items:
        return f"out.write{INSIDE[type_.kind]}"
    return f"sandglassWrite{named(type_, structs)}({', '.join(['out', *inner(type_, structs, write)])})"


def named(type_: Type, structs: Structs) -> str:
    """A shape in the names of the functions that carry it."""
    return structs.get(type_) or type_.kind.capitalize()


def inner(type_: Type, structs: Structs, carry: Callable[[Type, Structs], str]) -> list[str]:
    """What carries the values inside a shape; a struct's own functions know theirs."""
    return [] if type_ in structs else [carry(item, structs) for item in type_.items]


def starter(package: Package) -> str:
    """The function with its parameters explained and an answer that is wrong but runs."""
    signature = signature_of(package)
    names = [free(camel(param.name), RESERVED) for param in signature.params]
    notes = [
        *(wrapped(param.doc, f"// {name}: ", "//   ") for name, param in zip(names, signature.params, strict=True)),
        wrapped(signature.returns.doc, "// returns: ", "//   "),
    ]
    structs = named_types(signature)
    pairs = zip(names, signature.types, strict=True)
    params = ", ".join(f"{name} {spelled(type_, structs)}" for name, type_ in pairs)
    defined = "".join(definition(type_, structs) for type_ in structs)
    comment, returned = "\n".join(notes), signature.returns.type
    head = f"func {function_name(signature)}({params}) {spelled(returned, structs)} {{"
    return f"package main\n\n{defined}{comment}\n{head}\n\treturn {neutral(returned, structs)}\n}}\n"


def definition(type_: Type, structs: Structs) -> str:
    """The struct for a tuple or for nodes, laid out as gofmt does."""
    pairs = list(zip(FIELDS, type_.items, strict=False))
    if type_.kind in LINKS:
        pairs = [("value", type_.item), *((link, type_) for link in LINKS[type_.kind])]
    width = max(len(field) for field, _ in pairs)
    fields = "".join(f"\t{field.capitalize():{width}} {spelled(item, structs)}\n" for field, item in pairs)
    return f"type {structs[type_]} struct {{\n{fields}}}\n\n"


def neutral(type_: Type, structs: Structs) -> str:
    """A value of the type that says nothing."""
    return f"{structs[type_]}{{}}" if type_.kind == "tuple" else NEUTRAL.get(type_.kind, "nil")


def spelled(type_: Type, structs: Structs) -> str:
    """A type as the candidate writes it."""
    if type_.kind == "tuple":
        return structs[type_]
    if type_.kind in LINKS:
        return f"*{structs[type_]}"
    items = [spelled(item, structs) for item in type_.items]
    match type_.kind:
        case "list":
            return f"[]{items[0]}"
        case "opt":
            return f"*{items[0]}"
        case "map":
            return f"map[{items[0]}]{items[1]}"
    return NAMES[type_.kind]
