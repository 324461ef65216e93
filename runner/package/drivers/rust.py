"""Rust: the main file around the candidate's, and what the editor opens with."""

import json
import re
import textwrap
from collections.abc import Sequence

from runner.package.drivers.names import (
    LINKS,
    NODE_NAMES,
    fields_of,
    free,
    kinds_of,
    pascal,
    records_of,
    signature_of,
    wrapped,
)
from runner.package.drivers.program import Program, inside
from runner.package.problem import Method, Package, Parameter, Returns, Signature
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
    return free(pascal(signature.name) if signature.methods else signature.name, RESERVED)


def program(package: Package, source: str) -> Program:
    """A main file that takes in the candidate's file, whose lines keep their numbers, and the driver's.

    Attributes at the top of the candidate's file hold for a whole program, so they go to the top of this one.
    A `main` of the candidate's own does no harm: it is one more function of a module.
    """
    signature = signature_of(package)
    top = BEGINNING.match(source)
    end = top.end() if top else 0
    attributes = [found for found in FOR_ALL.findall(source[:end]) if found.startswith("#")]
    lines = [
        *attributes,
        "mod driver;",
        "mod solution {",
        '    include!("solution.rs");',
        *(f"    crate::driver::carried_{kind}!();" for kind in kinds_of(signature)),
        *(f"    {line}" for type_ in records_of(signature.exchanged) for line in carrying(type_)),
        *(f"    {line}" for line in (class_run(signature) if signature.methods else run(signature))),
        "}",
        "fn main() {",
        "    solution::sandglass_run();",
        "}",
    ]
    own = FOR_ALL.sub("", source[:end]) + source[end:]
    return Program(
        {"main.rs": "\n".join(lines) + "\n", "driver.rs": inside("driver.rs"), "solution.rs": own}, "main.rs"
    )


def carrying(type_: Type) -> list[str]:
    """The lines that read and write a record of the candidate's file."""
    fields = [field for field, _ in fields_of(type_, RESERVED)]
    writes = " to.push(' ');".join(f" crate::driver::Carried::write(&self.{field}, to);" for field in fields)
    return [
        f"impl crate::driver::Carried for {type_.name} {{",
        "    fn read(from: &mut crate::driver::Reader) -> Self {",
        f"        {type_.name} {{ {', '.join(f'{field}: from.value()' for field in fields)} }}",
        "    }",
        f"    fn write(&self, to: &mut String) {{{writes} }}",
        "}",
    ]


def run(signature: Signature) -> list[str]:
    """The function that calls the candidate's; here and not in main, where nodes have no name."""
    given = [(f"given{number}", type_) for number, type_ in enumerate(signature.types, 1)]
    name, wanted = function_name(signature), f"// solution.rs has to define: {head(signature)}"
    return [
        f"const SANDGLASS: {full(typed(signature))} = {name}; {wanted}",
        "pub fn sandglass_run() {",
        "    let (mut from, nonce) = crate::driver::start();",
        *reads(given),
        "    std::mem::drop(from);",
        f"    crate::driver::finish(SANDGLASS({passed(given)}), &nonce);",
        "}",
    ]


def class_run(signature: Signature) -> list[str]:
    """The function that makes what is asked for and plays the calls: each is read, made and its result written."""
    given = [(f"given{number}", param.type) for number, param in enumerate(signature.own_params, 1)]
    name, wanted = function_name(signature), f"// solution.rs has to define: {maker_head(signature)}"
    return [
        "pub fn sandglass_run() {",
        "    let (mut from, nonce) = crate::driver::start();",
        *reads(given),
        f"    let mut object: {name} = {name}::new({passed(given)}); {wanted}",
        "    let count = from.count();",
        "    let mut to = count.to_string();",
        "    for call in 1..=count {",
        "        match from.count() {",
        *(f"            {line}" for number, one in enumerate(signature.methods) for line in played(number, one)),
        "            _ => {}",
        "        }",
        "    }",
        "    crate::driver::send(&to, &nonce);",
        "}",
    ]


def played(number: int, method: Method) -> list[str]:
    """The lines that play a call of one method."""
    given = [(f"given{at}", type_) for at, type_ in enumerate(method.types, 1)]
    call = f"object.{free(method.name, RESERVED)}({passed(given)})"
    wanted = f"// solution.rs has to define: {method_head(method)}"
    returned = full(owned(method.returns.type)) if method.returns else "()"
    writes = ["    to.push(' ');", "    crate::driver::Carried::write(&result, &mut to);"] if method.returns else []
    noted = f"    crate::driver::playing(call, {json.dumps(method.name)});"
    made = f"    let result: {returned} = {call}; {wanted}" if method.returns else f"    {call}; {wanted}"
    return [f"{number} => {{", *reads(given), noted, made, *writes, "}"]


def reads(given: Sequence[tuple[str, Type]]) -> list[str]:
    """The lines that read values, each into a variable."""
    return [f"    let {one}: {full(owned(type_))} = from.value();" for one, type_ in given]


def passed(given: Sequence[tuple[str, Type]]) -> str:
    """Variables as arguments."""
    return ", ".join(("" if moved(type_) else "&") + one for one, type_ in given)


def maker_head(signature: Signature) -> str:
    """The first line of what makes an object, without its brace."""
    return f"fn new({taking(signature.own_params)}) -> Self"


def method_head(method: Method) -> str:
    """The first line of a method, without its brace."""
    returned = f" -> {owned(method.returns.type)}" if method.returns else ""
    return f"fn {free(method.name, RESERVED)}({taking(method.params, '&mut self')}){returned}"


def taking(params: Sequence[Parameter], *first: str) -> str:
    """Parameters as they are declared."""
    return ", ".join([*first, *(f"{free(param.name, RESERVED)}: {lent(param.type)}" for param in params)])


def starter(package: Package) -> str:
    """The function or methods with their parameters explained and answers that are wrong but run."""
    signature = signature_of(package)
    use = USE if any(inner.kind == "map" for type_ in signature.exchanged for inner in type_.inside) else ""
    records = records_of(signature.exchanged)
    defined = use + "".join([*map(definition, kinds_of(signature)), *map(record, records)])
    if not signature.methods:
        last = f"    {neutral(signature.returns.type)}\n"
        return f"{defined}{explained(signature.params, signature.returns)}{head(signature)} {{\n{last}}}\n"
    name = function_name(signature)
    parts = [f"{explained(signature.own_params, None)}{maker_head(signature)} {{\n    {name} {{}}\n}}\n"]
    for method in signature.methods:
        last = f"    {neutral(method.returns.type)}\n" if method.returns else ""
        notes = explained(method.params, method.returns)
        parts.append(f"{notes}{method_head(method)} {{\n{last}}}\n")
    body = textwrap.indent("\n".join(parts), "    ")
    return f"{defined}struct {name} {{}}\n\nimpl {name} {{\n{body}}}\n"


def explained(params: Sequence[Parameter], returns: Returns | None) -> str:
    """A line of comment for each parameter, and for what is returned."""
    notes = [wrapped(param.doc, f"// {free(param.name, RESERVED)}: ", "//   ") for param in params]
    notes += [wrapped(returns.doc, "// returns: ", "//   ")] if returns else []
    return "".join(f"{note}\n" for note in notes)


def definition(kind: str) -> str:
    """The struct for the nodes of a tree or linked list."""
    links = "".join(f"    {link}: Option<Box<{NODE_NAMES[kind]}<T>>>,\n" for link in LINKS[kind])
    return f"struct {NODE_NAMES[kind]}<T> {{\n    value: T,\n{links}}}\n\n"


def record(type_: Type) -> str:
    """The struct for a record; one with nodes in it, which cannot be compared, has no traits."""
    derived = "" if LINKS.keys() & {inner.kind for inner in type_.inside} else "#[derive(Clone, Debug, PartialEq)]\n"
    fields = "".join(f"    {field}: {owned(item)},\n" for field, item in fields_of(type_, RESERVED))
    return f"{derived}struct {type_.name} {{\n{fields}}}\n\n"


def neutral(type_: Type) -> str:
    """A value of the type that says nothing."""
    if type_.name:
        fields = [f"{field}: {neutral(item)}" for field, item in fields_of(type_, RESERVED)]
        return f"{type_.name} {{ {', '.join(fields)} }}"
    if type_.kind == "tuple":
        return f"({', '.join(map(neutral, type_.items))})"
    return NEUTRAL.get(type_.kind, "None")


def head(signature: Signature) -> str:
    """The function's first line without its brace."""
    return f"fn {function_name(signature)}({taking(signature.params)}) -> {owned(signature.returns.type)}"


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
    if type_.name:
        return type_.name
    items = ", ".join(map(owned, type_.items))
    if type_.kind == "tuple":
        return f"({items})"
    if type_.kind in LINKS:
        return f"Option<Box<{NODE_NAMES[type_.kind]}<{items}>>>"
    return f"{SHAPES[type_.kind]}<{items}>" if items else NAMES[type_.kind]


def full(spelled: str) -> str:
    """A spelled type that needs nothing to be imported."""
    return spelled.replace("HashMap<", "std::collections::HashMap<")
