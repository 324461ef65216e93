"""Go: the driver's last lines, which call the candidate's function, and what the editor opens with."""

import json
import re
from collections.abc import Callable, Mapping, Sequence

from runner.package.drivers.names import LINKS, camel, fields_of, free, named_types, pascal, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Method, Package, Parameter, Returns, Signature
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
    r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*'"""
    r"""|\bfunc\s+(?P<receiver>\([^()]*\)\s*)?(?P<name>\w+)\s*(?=[(\[])""",
    re.DOTALL,
)


def function_name(signature: Signature) -> str:
    """What the candidate's function or type is called."""
    return pascal(signature.name) if signature.methods else free(camel(signature.name), RESERVED)


def program(package: Package, source: str) -> Program:
    """The driver and the candidate's file in one package.

    A `main` of the candidate's own does no harm: here it has another name and nobody calls it.
    """
    signature = signature_of(package)
    defined = [found for found in TOKENS.finditer(source) if found["name"]]
    lines = {found["name"]: 1 + source.count("\n", 0, found.start()) for found in defined}
    if main := next((found for found in defined if found["name"] == "main" and not found["receiver"]), None):
        source = f"{source[: main.end('name')]}_{source[main.end('name') :]}"
    if signature.methods:
        ending = playing(signature, lines)
    else:
        ending = calling(signature, lines.get(function_name(signature), 1))
    return Program({"driver.go": inside("driver.go") + ending, "solution.go": source}, "driver.go")


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


def playing(signature: Signature, lines: Mapping[str, int]) -> str:
    """The lines that make what is asked for and play the calls: each is read, made and its result written.

    What is wrong with the types is told of the lines that define the functions.
    """
    structs, name = named_types(signature), function_name(signature)
    given = [f"given{number}" for number in range(1, len(signature.own_params) + 1)]
    pairs = zip(given, signature.own_params, strict=True)
    reads = "".join(f"\t{one} := {read(param.type, structs)}()\n" for one, param in pairs)
    cases = "".join(played(number, method, structs) for number, method in enumerate(signature.methods))
    made = ", ".join(spelled(param.type, structs) for param in signature.own_params)
    wanted = [(maker(signature), "sandglassWanted", f"func({made}) *{name}", maker(signature))]
    for number, method in enumerate(signature.methods):
        taken = ", ".join([f"*{name}", *(spelled(type_, structs) for type_ in method.types)])
        gives = f" {spelled(method.returns.type, structs)}" if method.returns else ""
        called = pascal(method.name)
        wanted.append((called, f"sandglassWanted{number}", f"func({taken}){gives}", f"(*{name}).{called}"))
    return (
        f"{''.join(carrying(type_, structs) for type_ in structs)}"
        "\nfunc main() {\n"
        "\tin, nonce := sandglassStart()\n"
        "\tout := &sandglassOutput{}\n"
        f"{reads}"
        "\tdefer sandglassExplain()\n"
        f"\tobject := sandglassWanted({', '.join(given)})\n"
        "\tcount := in.readInt()\n"
        "\tout.writeInt(count)\n"
        "\tfor call := 1; call <= count; call++ {\n"
        "\t\tswitch in.readInt() {\n"
        f"{cases}"
        "\t\t}\n"
        "\t}\n"
        "\tsandglassFinish(out, nonce)\n"
        "}\n\n"
    ) + "".join(
        f"//line solution.go:{lines.get(defined, 1)}:1\nvar {variable} {type_} = {value}\n"
        for defined, variable, type_, value in wanted
    )


def played(number: int, method: Method, structs: Structs) -> str:
    """The lines that play a call of one method."""
    given = [f"given{at}" for at in range(1, len(method.params) + 1)]
    pairs = zip(given, method.types, strict=True)
    reads = "".join(f"\t\t\t{one} := {read(type_, structs)}()\n" for one, type_ in pairs)
    call = f"sandglassWanted{number}({', '.join(['object', *given])})"
    if method.returns:
        writes = f"\t\t\tout.data = append(out.data, ' ')\n\t\t\t{write(method.returns.type, structs)}(result)\n"
        call = f"result := {call}\n{writes}".rstrip()
    noted = f"\t\t\tsandglassCall, sandglassMethod = call, {json.dumps(pascal(method.name))}\n"
    return f"\t\tcase {number}:\n{reads}{noted}\t\t\t{call}\n"


def maker(signature: Signature) -> str:
    """What the function is called that makes what has the methods."""
    return f"New{function_name(signature)}"


def carrying(type_: Type, structs: Structs) -> str:
    """The functions that read and write one struct of the candidate's file."""
    if type_.kind in LINKS:
        return carrying_nodes(type_, structs)
    name, pairs = structs[type_], fields_of(type_, RESERVED, pascal)
    reads = "".join(f"\t\tvalue.{field} = {read(item, structs)}()\n" for field, item in pairs)
    writes = "\t\tout.data = append(out.data, ' ')\n".join(
        f"\t\t{write(item, structs)}(value.{field})\n" for field, item in pairs
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
    """The function or methods with their parameters explained and answers that are wrong but run."""
    signature = signature_of(package)
    structs, name = named_types(signature), function_name(signature)
    defined = "package main\n\n" + "".join(definition(type_, structs) for type_ in structs)
    if not signature.methods:
        return f"{defined}{function(name, signature.params, signature.returns, structs)}"
    parts = [f"type {name} struct {{\n}}\n", made(signature, structs)]
    for method in signature.methods:
        head = f"(self *{name}) {pascal(method.name)}"
        parts.append(function(head, method.params, method.returns, structs))
    return defined + "\n".join(parts)


def made(signature: Signature, structs: Structs) -> str:
    """The function that makes what has the methods."""
    name = function_name(signature)
    text = function(maker(signature), signature.own_params, None, structs)
    return text.removesuffix("{\n}\n") + f"*{name} {{\n\treturn &{name}{{}}\n}}\n"


def function(name: str, params: Sequence[Parameter], returns: Returns | None, structs: Structs) -> str:
    """A function or method with its parameters explained."""
    names = [free(camel(param.name), RESERVED) for param in params]
    notes = [wrapped(param.doc, f"// {name}: ", "//   ") for name, param in zip(names, params, strict=True)]
    notes += [wrapped(returns.doc, "// returns: ", "//   ")] if returns else []
    comment = "".join(f"{note}\n" for note in notes)
    pairs = zip(names, params, strict=True)
    given = ", ".join(f"{one} {spelled(param.type, structs)}" for one, param in pairs)
    if returns is None:
        return f"{comment}func {name}({given}) {{\n}}\n"
    body = f"\treturn {neutral(returns.type, structs)}\n"
    return f"{comment}func {name}({given}) {spelled(returns.type, structs)} {{\n{body}}}\n"


def definition(type_: Type, structs: Structs) -> str:
    """The struct for a tuple or for nodes, laid out as gofmt does."""
    pairs = fields_of(type_, RESERVED, pascal)
    if type_.kind in LINKS:
        pairs = [("Value", type_.item), *((link.capitalize(), type_) for link in LINKS[type_.kind])]
    width = max(len(field) for field, _ in pairs)
    fields = "".join(f"\t{field:{width}} {spelled(item, structs)}\n" for field, item in pairs)
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
