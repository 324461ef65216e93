"""Rust: the main file around the candidate's, and what the editor opens with."""

import re

from runner.package.drivers.names import free, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Package, Signature
from runner.package.types import Type

RESERVED = frozenset(
    """
    abstract as async await become box break const continue crate do dyn else enum extern false final fn for
    gen if impl in let loop macro match mod move mut override priv pub ref return self Self static struct
    super trait true try type typeof union unsafe unsized use virtual where while yield main
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
NAMES = {"int": "i64", "float": "f64", "bool": "bool", "str": "String"}
NEUTRAL = {"int": "0", "float": "0.0", "bool": "false", "str": "String::new()", "list": "Vec::new()"}
BEGINNING = re.compile(r"\A(?:[ \t]*(?://[^\n]*|#!\[[^\n]*\][ \t]*)?\r?\n)*")
FOR_ALL = re.compile(r"^[ \t]*(#!\[[^\n]*\]|//![^\n]*)", re.MULTILINE)


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(signature.name, RESERVED)


def program(package: Package, source: str) -> Program:
    """A main file that takes in the candidate's file, whose lines keep their numbers, and the driver's.

    Attributes at the top of the candidate's file hold for a whole program, so they go to the top of this one.
    A `main` of the candidate's own does no harm: it is one more function of a module.
    """
    signature = signature_of(package)
    name = function_name(signature)
    given = [(f"given{number}", type_) for number, type_ in enumerate(signature.types, 1)]
    passed = ", ".join(("&" if type_.kind in ("list", "str") else "") + one for one, type_ in given)
    top = BEGINNING.match(source)
    end = top.end() if top else 0
    attributes = [found for found in FOR_ALL.findall(source[:end]) if found.startswith("#")]
    lines = [
        *attributes,
        "mod driver;",
        "mod solution {",
        '    include!("solution.rs");',
        f"    pub const SANDGLASS: {typed(signature)} = {name}; // solution.rs has to define: {head(signature)}",
        "}",
        "fn main() {",
        "    let (mut from, nonce) = driver::start();",
        *(f"    let {one}: {owned(type_)} = driver::Carried::read(&mut from);" for one, type_ in given),
        "    drop(from);",
        f"    driver::finish(solution::SANDGLASS({passed}), &nonce);",
        "}",
    ]
    own = FOR_ALL.sub("", source[:end]) + source[end:]
    return Program(
        {"main.rs": "\n".join(lines) + "\n", "driver.rs": inside("driver.rs"), "solution.rs": own}, "main.rs"
    )


def starter(package: Package) -> str:
    """The function with its parameters explained and an answer that is wrong but runs."""
    signature = signature_of(package)
    notes = [
        *(wrapped(param.doc, f"// {free(param.name, RESERVED)}: ", "//   ") for param in signature.params),
        wrapped(signature.returns.doc, "// returns: ", "//   "),
    ]
    comment = "\n".join(notes)
    return f"{comment}\n{head(signature)} {{\n    {NEUTRAL[signature.returns.type.kind]}\n}}\n"


def head(signature: Signature) -> str:
    """The function's first line without its brace."""
    params = ", ".join(f"{free(param.name, RESERVED)}: {lent(param.type)}" for param in signature.params)
    return f"fn {function_name(signature)}({params}) -> {owned(signature.returns.type)}"


def typed(signature: Signature) -> str:
    """The function's type."""
    return f"fn({', '.join(map(lent, signature.types))}) -> {owned(signature.returns.type)}"


def lent(type_: Type) -> str:
    """A parameter's type: scalars by value, the rest as a view of what the driver keeps."""
    if type_.item is None:
        return "&str" if type_.kind == "str" else NAMES[type_.kind]
    return f"&[{owned(type_.item)}]"


def owned(type_: Type) -> str:
    """A type as it is kept and returned."""
    return NAMES[type_.kind] if type_.item is None else f"Vec<{owned(type_.item)}>"
