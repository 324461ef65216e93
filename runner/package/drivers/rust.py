"""Rust: the main file around the candidate's, and what the editor opens with."""

import re

from runner.package.drivers.names import LINKS, NODE_NAMES, free, kinds_of, signature_of, wrapped
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
NEUTRAL = {
    "int": "0",
    "float": "0.0",
    "bool": "false",
    "str": "String::new()",
    "list": "Vec::new()",
    "map": "HashMap::new()",
}
SHAPES = {"list": "Vec", "opt": "Option", "map": "HashMap"}
USE = "use std::collections::HashMap;\n\n"
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
    passed = ", ".join(("" if moved(type_) else "&") + one for one, type_ in given)
    top = BEGINNING.match(source)
    end = top.end() if top else 0
    attributes = [found for found in FOR_ALL.findall(source[:end]) if found.startswith("#")]
    lines = [
        *attributes,
        "mod driver;",
        "mod solution {",
        '    include!("solution.rs");',
        f"    const SANDGLASS: {full(typed(signature))} = {name}; // solution.rs has to define: {head(signature)}",
        *(f"    crate::driver::carried_{kind}!();" for kind in kinds_of(signature)),
        "    // Here and not in main, since nodes have no name outside the file that defines them.",
        "    pub fn sandglass_run() {",
        "        let (mut from, nonce) = crate::driver::start();",
        *(f"        let {one}: {full(owned(type_))} = from.value();" for one, type_ in given),
        "        std::mem::drop(from);",
        f"        crate::driver::finish(SANDGLASS({passed}), &nonce);",
        "    }",
        "}",
        "fn main() {",
        "    solution::sandglass_run();",
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
    types = [*signature.types, signature.returns.type]
    use = USE if any(inner.kind == "map" for type_ in types for inner in type_.inside) else ""
    defined = "".join(map(definition, kinds_of(signature)))
    return f"{use}{defined}{comment}\n{head(signature)} {{\n    {neutral(signature.returns.type)}\n}}\n"


def definition(kind: str) -> str:
    """The struct for the nodes of a tree or linked list."""
    links = "".join(f"    {link}: Option<Box<{NODE_NAMES[kind]}<T>>>,\n" for link in LINKS[kind])
    return f"struct {NODE_NAMES[kind]}<T> {{\n    value: T,\n{links}}}\n\n"


def neutral(type_: Type) -> str:
    """A value of the type that says nothing."""
    if type_.kind == "tuple":
        return f"({', '.join(map(neutral, type_.items))})"
    return NEUTRAL.get(type_.kind, "None")


def head(signature: Signature) -> str:
    """The function's first line without its brace."""
    params = ", ".join(f"{free(param.name, RESERVED)}: {lent(param.type)}" for param in signature.params)
    return f"fn {function_name(signature)}({params}) -> {owned(signature.returns.type)}"


def typed(signature: Signature) -> str:
    """The function's type."""
    return f"fn({', '.join(map(lent, signature.types))}) -> {owned(signature.returns.type)}"


def moved(type_: Type) -> bool:
    """Whether values of the type are passed as they are: what is small, and nodes, which a function takes apart."""
    kinds = {inner.kind for inner in type_.inside}
    return bool(kinds & LINKS.keys()) or not kinds & {"str", "list", "map"}


def lent(type_: Type) -> str:
    """A parameter's type: what is small by value, the rest as a view of what the driver keeps."""
    if moved(type_):
        return owned(type_)
    if type_.kind == "list":
        return f"&[{owned(type_.item)}]"
    return "&str" if type_.kind == "str" else f"&{owned(type_)}"


def owned(type_: Type) -> str:
    """A type as it is kept and returned."""
    items = ", ".join(map(owned, type_.items))
    if type_.kind == "tuple":
        return f"({items})"
    if type_.kind in LINKS:
        return f"Option<Box<{NODE_NAMES[type_.kind]}<{items}>>>"
    return f"{SHAPES[type_.kind]}<{items}>" if items else NAMES[type_.kind]


def full(spelled: str) -> str:
    """A spelled type that needs nothing to be imported."""
    return spelled.replace("HashMap<", "std::collections::HashMap<")
