"""C++: the main file around the candidate's, and what the editor opens with."""

import textwrap
from collections.abc import Mapping, Sequence

from runner.package.drivers.names import LINKS, fields_of, free, named_types, pascal, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Package, Parameter, Returns, Signature
from runner.package.types import Type

RESERVED = frozenset(
    """
    alignas alignof and asm auto bitand bitor bool break case catch char class compl concept const
    consteval constexpr constinit continue decltype default delete do double else enum explicit
    export extern false float for friend goto if inline int long mutable namespace new noexcept not
    nullptr operator or private protected public register requires return short signed sizeof static
    struct switch template this throw true try typedef typeid typename union unsigned using virtual
    void volatile while xor main sandglass std errno
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
INSIDE = {"int": "integer", "float": "number", "bool": "boolean", "str": "text"}
NAMES = {"int": "long long", "float": "double", "bool": "bool", "str": "string"}
SHAPES = {"list": "vector", "opt": "optional", "map": "unordered_map"}
NEUTRAL = {
    "int": "0",
    "float": "0.0",
    "bool": "false",
    "str": '""',
    "opt": "nullopt",
    "tree": "nullptr",
    "lnode": "nullptr",
}

Structs = Mapping[Type, str]
HEAD = "#include <bits/stdc++.h>\nusing namespace std;\n\n"


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(pascal(signature.name) if signature.methods else signature.name, RESERVED)


def program(package: Package, source: str) -> Program:
    """A main file that includes the driver's code and then the candidate's, whose lines keep their numbers.

    After the candidate's file only words are used that their macros are unlikely to have changed.
    """
    signature = signature_of(package)
    if not signature.methods:
        return around(signature, source, function_entry(signature, "run"), function_passed(signature))
    structs = named_types(signature)
    return around(signature, source, class_entry(signature, structs), class_passed(signature), inside("calls.hpp"))


def timed(package: Package, source: str) -> Program:
    """The same for a function that is called again and again, and whose answer is how long each round took."""
    signature = signature_of(package)
    entry, passed = function_entry(signature, "timed"), function_passed(signature)
    return around(signature, source, entry, passed, inside("timed.hpp"))


def around(signature: Signature, source: str, entry: str, passed: Sequence[str], more: str = "") -> Program:
    """The main file: the driver's code, `more` of it, what the candidate's types are, and their file."""
    structs = named_types(signature)
    main = (
        f"#include <bits/stdc++.h>\n\n{inside('driver.hpp')}{more}"
        f"{''.join(parts(type_, structs) for type_ in structs)}"
        f"namespace sandglass {{\n"
        f"{entry}"
        f"}}  // namespace sandglass\n\n"
        f'#include "solution.cpp"\n\n'
        f'#line 1 "driver"\n'
        f"signed main() {{\n"
        f"    return sandglass::entry({', '.join(passed)});\n"
        f"}}\n"
    )
    return Program({"main.cpp": main, "solution.cpp": source}, "main.cpp")


def function_entry(signature: Signature, way: str) -> str:
    """What hands a function its arguments in one of the driver's ways."""
    structs = named_types(signature)
    types = ", ".join(carried(type_, structs) for type_ in (signature.returns.type, *signature.types))
    return f"template <class Function> auto entry(Function function) {{ return {way}<{types}>(function); }}\n"


def function_passed(signature: Signature) -> list[str]:
    """The candidate's function as the driver's code takes it."""
    return [f"[](auto &...values) {{ return ::{function_name(signature)}(values...); }}"]


def class_entry(signature: Signature, structs: Structs) -> str:
    """What plays the calls of a class: the types of its constructor and methods, and the methods' names."""
    made = ", ".join(carried(param.type, structs) for param in signature.own_params)
    played = [
        ", ".join(
            [
                carried(method.returns.type, structs) if method.returns else "nothing",
                *(carried(type_, structs) for type_ in method.types),
            ]
        )
        for method in signature.methods
    ]
    names = ", ".join(f'"{method.name}"' for method in signature.methods)
    types = ", ".join([f"taking<{made}>", *(f"giving<{one}>" for one in played)])
    return (
        f"inline constexpr const char *names[] = {{{names}}};\n"
        f"template <class... Functions> auto entry(Functions... functions) {{\n"
        f"    return play<{types}>(names, functions...);\n"
        f"}}\n"
    )


def class_passed(signature: Signature) -> list[str]:
    """The functions that make an object and call its methods."""
    names = [free(method.name, RESERVED) for method in signature.methods]
    return [
        f"[](auto &...values) {{ return new ::{function_name(signature)}(values...); }}",
        *(f"[](auto &object, auto &...values) {{ return object.{name}(values...); }}" for name in names),
    ]


def parts(type_: Type, structs: Structs) -> str:
    """What the driver's code has to know of a struct of the candidate's file, which is still to come."""
    if type_.kind in LINKS:
        return node(type_, structs)
    name = structs[type_]
    kinds = ", ".join(carried(item, structs) for item in type_.items)
    fields = ", ".join(f"value.{field}" for field, _ in fields_of(type_, RESERVED))
    return (
        f"struct {name};\n"
        f"namespace sandglass {{\n"
        f"template <> struct parts<::{name}> {{\n"
        f"    using kinds = std::tuple<{kinds}>;\n"
        f"    template <class T> static auto tie(T &value) {{ return std::tie({fields}); }}\n"
        f"}};\n"
        f"}}  // namespace sandglass\n\n"
    )


def node(type_: Type, structs: Structs) -> str:
    """What the driver's code has to know of a node."""
    name, links = structs[type_], LINKS[type_.kind]
    fields = ", ".join(f"value.{link}" for link in links)
    return (
        f"struct {name};\n"
        f"namespace sandglass {{\n"
        f"template <> struct links<::{name}> {{\n"
        f"    static constexpr int count = {len(links)};\n"
        f"    using kind = {carried(type_.item, structs)};\n"
        f"    template <class T> static auto tie(T &value) {{ return std::tie({fields}); }}\n"
        f"}};\n"
        f"}}  // namespace sandglass\n\n"
    )


def carried(type_: Type, structs: Structs) -> str:
    """A type as the driver's code spells it."""
    if type_.kind == "tuple":
        return f"::{structs[type_]}"
    if type_.kind in LINKS:
        return f"::{structs[type_]} *"
    inner = ", ".join(carried(item, structs) for item in type_.items)
    return f"std::{SHAPES[type_.kind]}<{inner}>" if inner else INSIDE[type_.kind]


def starter(package: Package) -> str:
    """The function or class with its parameters explained and answers that are wrong but run."""
    signature = signature_of(package)
    structs, name = named_types(signature), function_name(signature)
    defined = "".join(definition(type_, structs) for type_ in structs)
    if not signature.methods:
        return f"{HEAD}{defined}{function(name, signature.params, signature.returns, structs)}"
    parts = [function(name, signature.own_params, None, structs, "")]
    for method in signature.methods:
        parts.append(function(free(method.name, RESERVED), method.params, method.returns, structs, "void "))
    body = textwrap.indent("\n".join(parts), "    ")
    return f"{HEAD}{defined}class {name} {{\n  public:\n{body}}};\n"


def function(
    name: str, params: Sequence[Parameter], returns: Returns | None, structs: Structs, nothing: str = ""
) -> str:
    """A function, constructor or method with its parameters explained; `nothing` stands where no type does."""
    notes = [wrapped(param.doc, f"// {free(param.name, RESERVED)}: ", "//   ") for param in params]
    notes += [wrapped(returns.doc, "// returns: ", "//   ")] if returns else []
    comment = "".join(f"{note}\n" for note in notes).replace("\\", "/")
    given = ", ".join(parameter(param.type, free(param.name, RESERVED), structs) for param in params)
    if returns is None:
        return f"{comment}{nothing}{name}({given}) {{\n}}\n"
    neutral = NEUTRAL.get(returns.type.kind, "{}")
    return f"{comment}{spelled(returns.type, structs)} {name}({given}) {{\n    return {neutral};\n}}\n"


def definition(type_: Type, structs: Structs) -> str:
    """The struct for a tuple or a record, or for the nodes of a tree or linked list."""
    if type_.kind in LINKS:
        links = "".join(f"    {structs[type_]}* {link} = nullptr;\n" for link in LINKS[type_.kind])
        return f"struct {structs[type_]} {{\n    {spelled(type_.item, structs)} value;\n{links}}};\n\n"
    fields = "".join(f"    {spelled(item, structs)} {field};\n" for field, item in fields_of(type_, RESERVED))
    return f"struct {structs[type_]} {{\n{fields}}};\n\n"


def parameter(type_: Type, name: str, structs: Structs) -> str:
    """A parameter: numbers and nodes by value, the rest by constant reference."""
    if (type_.items and type_.kind not in LINKS) or type_.kind == "str":
        return f"const {spelled(type_, structs)}& {name}"
    return f"{spelled(type_, structs)} {name}"


def spelled(type_: Type, structs: Structs) -> str:
    """A type as the candidate writes it."""
    if type_.kind == "tuple":
        return structs[type_]
    if type_.kind in LINKS:
        return f"{structs[type_]}*"
    inner = ", ".join(spelled(item, structs) for item in type_.items)
    return f"{SHAPES[type_.kind]}<{inner}>" if inner else NAMES[type_.kind]
