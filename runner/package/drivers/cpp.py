"""C++: the main file around the candidate's, and what the editor opens with."""

from collections.abc import Mapping

from runner.package.drivers.names import FIELDS, LINKS, free, named_types, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Package, Signature
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
    return free(signature.name, RESERVED)


def program(package: Package, source: str) -> Program:
    """A main file that includes the driver's code and then the candidate's, whose lines keep their numbers.

    After the candidate's file only words are used that their macros are unlikely to have changed.
    """
    signature = signature_of(package)
    name, structs = function_name(signature), named_types(signature)
    types = ", ".join(carried(type_, structs) for type_ in (signature.returns.type, *signature.types))
    main = (
        f"#include <bits/stdc++.h>\n\n{inside('driver.hpp')}"
        f"{''.join(parts(type_, structs) for type_ in structs)}"
        f"namespace sandglass {{\n"
        f"template <class Function> auto entry(Function function) {{ return run<{types}>(function); }}\n"
        f"}}  // namespace sandglass\n\n"
        f'#include "solution.cpp"\n\n'
        f'#line 1 "driver"\n'
        f"signed main() {{\n"
        f"    return sandglass::entry([](auto &...values) {{ return ::{name}(values...); }});\n"
        f"}}\n"
    )
    return Program({"main.cpp": main, "solution.cpp": source}, "main.cpp")


def parts(type_: Type, structs: Structs) -> str:
    """What the driver's code has to know of a struct of the candidate's file, which is still to come."""
    if type_.kind in LINKS:
        return node(type_, structs)
    name, count = structs[type_], len(type_.items)
    kinds = ", ".join(carried(item, structs) for item in type_.items)
    fields = ", ".join(f"value.{field}" for field in FIELDS[:count])
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
    """The function with its parameters explained and an answer that is wrong but runs."""
    signature = signature_of(package)
    structs = named_types(signature)
    notes = [
        *(wrapped(param.doc, f"// {free(param.name, RESERVED)}: ", "//   ") for param in signature.params),
        wrapped(signature.returns.doc, "// returns: ", "//   "),
    ]
    params = ", ".join(parameter(param.type, free(param.name, RESERVED), structs) for param in signature.params)
    head = f"{spelled(signature.returns.type, structs)} {function_name(signature)}({params}) {{"
    comment = "\n".join(notes).replace("\\", "/")
    defined = "".join(definition(type_, structs) for type_ in structs)
    neutral = NEUTRAL.get(signature.returns.type.kind, "{}")
    return f"{HEAD}{defined}{comment}\n{head}\n    return {neutral};\n}}\n"


def definition(type_: Type, structs: Structs) -> str:
    """The struct for a tuple, or for the nodes of a tree or linked list."""
    if type_.kind in LINKS:
        links = "".join(f"    {structs[type_]}* {link} = nullptr;\n" for link in LINKS[type_.kind])
        return f"struct {structs[type_]} {{\n    {spelled(type_.item, structs)} value;\n{links}}};\n\n"
    pairs = zip(type_.items, FIELDS, strict=False)
    fields = "".join(f"    {spelled(item, structs)} {field};\n" for item, field in pairs)
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
