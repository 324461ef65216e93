"""Go: the driver's last lines, which call the candidate's function, and what the editor opens with."""

import re

from runner.package.drivers.names import camel, free, signature_of, wrapped
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
NEUTRAL = {"int": "0", "float": "0", "bool": "false", "str": '""', "list": "nil"}
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
    name = function_name(signature)
    given = [f"given{number}" for number in range(1, len(signature.params) + 1)]
    reads = "".join(f"\t{one} := {read(type_)}()\n" for one, type_ in zip(given, signature.types, strict=True))
    returned = signature.returns.type
    return (
        "\nfunc main() {\n"
        "\tin, nonce := sandglassStart()\n"
        "\tout := &sandglassOutput{}\n"
        f"{reads}"
        "\tin.data = nil\n"
        "\tdefer sandglassExplain()\n"
        f"\t{write(returned)}(sandglassWanted({', '.join(given)}))\n"
        "\tsandglassFinish(out, nonce)\n"
        "}\n\n"
        f"//line solution.go:{line}:1\n"
        f"var sandglassWanted {typed(signature)} = {name}\n"
    )


def typed(signature: Signature) -> str:
    """The function's type."""
    return f"func({', '.join(map(spelled, signature.types))}) {spelled(signature.returns.type)}"


def read(type_: Type) -> str:
    """What reads a value of a type."""
    return f"in.read{INSIDE[type_.kind]}" if type_.item is None else f"sandglassReadList(in, {read(type_.item)})"


def write(type_: Type) -> str:
    """What writes a value of a type."""
    return f"out.write{INSIDE[type_.kind]}" if type_.item is None else f"sandglassWriteList(out, {write(type_.item)})"


def starter(package: Package) -> str:
    """The function with its parameters explained and an answer that is wrong but runs."""
    signature = signature_of(package)
    names = [free(camel(param.name), RESERVED) for param in signature.params]
    notes = [
        *(wrapped(param.doc, f"// {name}: ", "//   ") for name, param in zip(names, signature.params, strict=True)),
        wrapped(signature.returns.doc, "// returns: ", "//   "),
    ]
    params = ", ".join(f"{name} {spelled(type_)}" for name, type_ in zip(names, signature.types, strict=True))
    comment = "\n".join(notes)
    head = f"func {function_name(signature)}({params}) {spelled(signature.returns.type)} {{"
    return f"package main\n\n{comment}\n{head}\n\treturn {NEUTRAL[signature.returns.type.kind]}\n}}\n"


def spelled(type_: Type) -> str:
    """A type as the candidate writes it."""
    return NAMES[type_.kind] if type_.item is None else f"[]{spelled(type_.item)}"
