"""C++: the main file around the candidate's, and what the editor opens with."""

from runner.package.drivers.names import free, signature_of, wrapped
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
NEUTRAL = {"int": "0", "float": "0.0", "bool": "false", "str": '""', "list": "{}"}

HEAD = "#include <bits/stdc++.h>\nusing namespace std;\n\n"


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(signature.name, RESERVED)


def program(package: Package, source: str) -> Program:
    """A main file that includes the driver's code and then the candidate's, whose lines keep their numbers.

    After the candidate's file only words are used that their macros are unlikely to have changed.
    """
    signature = signature_of(package)
    name = function_name(signature)
    types = ", ".join(carried(type_) for type_ in (signature.returns.type, *signature.types))
    main = (
        f"#include <bits/stdc++.h>\n\n{inside('driver.hpp')}"
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


def carried(type_: Type) -> str:
    """A type as the driver's code spells it."""
    return INSIDE[type_.kind] if type_.item is None else f"std::vector<{carried(type_.item)}>"


def starter(package: Package) -> str:
    """The function with its parameters explained and an answer that is wrong but runs."""
    signature = signature_of(package)
    notes = [
        *(wrapped(param.doc, f"// {free(param.name, RESERVED)}: ", "//   ") for param in signature.params),
        wrapped(signature.returns.doc, "// returns: ", "//   "),
    ]
    params = ", ".join(parameter(param.type, free(param.name, RESERVED)) for param in signature.params)
    head = f"{spelled(signature.returns.type)} {function_name(signature)}({params}) {{"
    comment = "\n".join(notes).replace("\\", "/")
    return f"{HEAD}{comment}\n{head}\n    return {NEUTRAL[signature.returns.type.kind]};\n}}\n"


def parameter(type_: Type, name: str) -> str:
    """A parameter: numbers by value, the rest by constant reference."""
    if type_.kind in ("list", "str"):
        return f"const {spelled(type_)}& {name}"
    return f"{spelled(type_)} {name}"


def spelled(type_: Type) -> str:
    """A type as the candidate writes it."""
    return NAMES[type_.kind] if type_.item is None else f"vector<{spelled(type_.item)}>"
