"""C: the main file around the candidate's, and what the editor opens with."""

from collections.abc import Sequence

from runner.package.drivers.names import LINKS, fields_of, free, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Method, Package, Parameter, Returns, Signature
from runner.package.types import Type

SCALARS = {"int": "long long", "float": "double", "bool": "bool", "str": "text"}
LISTS = {"int": "int", "float": "float", "bool": "bool", "str": "text"}
NEUTRAL = {"int": "0", "float": "0.0", "bool": "false", "str": '(text){"", 0}'}
NEUTRAL_PARTS = {"list": "{NULL, 0}", "map": "{NULL, 0}", "opt": "{false}"}
RESERVED = frozenset(
    """
    alignas alignof asm auto bool break case char const constexpr continue default do double else enum
    extern false float for goto if inline int long nullptr register restrict return short signed sizeof
    static struct switch thread_local true typedef typeof union unsigned void volatile while main text
    errno stdin stdout stderr NULL EOF abs div exit free log exp pow sin cos tan floor ceil round index
    rindex read write open close link unlink select time clock signal random rand sleep remove rename
    printf puts gets system y0 y1 yn j0 j1 jn gamma
    """.split()  # noqa: SIM905 - a table of words reads best as words
)

HEAD = "#include <stdbool.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n\n"
MEMORY = "What is returned may come from malloc or be part of an argument; nothing has to be freed."
LASTING = "// Arguments stay as they are after a call: they may be kept."


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(signature.name, RESERVED)


def program(package: Package, source: str) -> Program:
    """A main file that includes the driver's code and then the candidate's, whose lines keep their numbers.

    A `main` of the candidate's own does no harm: here it has another name and nobody calls it.
    """
    signature = signature_of(package)
    if signature.methods:
        return class_program(signature, source)
    name, returned = function_name(signature), signature.returns.type
    given = [f"sandglass_argument_{number}" for number in range(1, len(signature.params) + 1)]
    wanted = f"// solution.c has to define: {head(signature)}"
    call = f"{name}({', '.join(given)})"
    lines = [
        '#include "driver.h"',
        *(declaration(type_) for type_ in declared(signature)),
        *(f"static {spelled(type_)} {one};" for one, type_ in zip(given, signature.types, strict=True)),
        "static void sandglass_take(void) {",
        "    sandglass_start();",
        *(f"    {one} = sandglass_read_{short(type_)}();" for one, type_ in zip(given, signature.types, strict=True)),
        '    sandglass_put(sandglass_input.nonce, strlen(sandglass_input.nonce)), sandglass_put("\\n", 1);',
        "}",
        "#define main sandglass_not_called",
        '#include "solution.c"',
        "#undef main",
        f'_Static_assert({check(returned, call)}, "the function must return {spelled(returned)}");  {wanted}',
        "signed main(void) {",
        "    sandglass_take();",
        f"    sandglass_write_{short(returned)}({call});  {wanted}",
        "    sandglass_finish();",
        "}",
    ]
    files = {"main.c": "\n".join(lines) + "\n", "driver.h": inside("driver.h"), "solution.c": source}
    return Program(files, "main.c")


def class_program(signature: Signature, source: str) -> Program:
    """A main file that makes what is asked for and plays the calls: each is read, made and its result written."""
    name, given = function_name(signature), [f"given{at}" for at in range(len(signature.own_params))]
    pairs = zip(given, signature.own_params, strict=True)
    lines = [
        '#include "driver.h"',
        *(declaration(type_) for type_ in declared(signature)),
        "#define main sandglass_not_called",
        '#include "solution.c"',
        "#undef main",
        "signed main(void) {",
        "    sandglass_start();",
        '    sandglass_put(sandglass_input.nonce, strlen(sandglass_input.nonce)), sandglass_put("\\n", 1);',
        *(f"    {spelled(param.type)} {one} = sandglass_read_{short(param.type)}();" for one, param in pairs),
        f"    // solution.c has to define: {maker_head(signature)}",
        f"    {name} *self = {maker(signature)}({', '.join(given)});",
        "    const long long count = sandglass_read_int();",
        "    sandglass_write_int(count);",
        "    for (long long i = 0; i < count; ++i) {",
        "        switch (sandglass_read_int()) {",
        *(line for number, method in enumerate(signature.methods) for line in played(number, method, signature)),
        "        }",
        "    }",
        "    sandglass_finish();",
        "}",
    ]
    files = {"main.c": "\n".join(lines) + "\n", "driver.h": inside("driver.h"), "solution.c": source}
    return Program(files, "main.c")


def played(number: int, method: Method, signature: Signature) -> list[str]:
    """The lines that play a call of one method."""
    taken = [f"taken{at}" for at in range(len(method.params))]
    pairs = zip(taken, method.types, strict=True)
    reads = [f"{spelled(type_)} {one} = sandglass_read_{short(type_)}();" for one, type_ in pairs]
    call = f"{called(method, signature)}({', '.join(['self', *taken])})"
    wanted = f"  // solution.c has to define: {method_head(method, signature)}"
    if method.returns is None:
        made = [f"{call};{wanted}"]
    else:
        returned = method.returns.type
        sentence = f"{called(method, signature)} must return {spelled(returned)}"
        made = [
            f'_Static_assert({check(returned, call)}, "{sentence}");{wanted}',
            f"{spelled(returned)} result = {call};{wanted}",
            f'sandglass_put(" ", 1), sandglass_write_{short(returned)}(result);',
        ]
    body = [f"                {line}" for line in (*reads, *made, "break;")]
    return [f"            case {number}: {{", *body, "            }"]


def maker(signature: Signature) -> str:
    """What the function is called that makes what the others are given."""
    return f"{signature.name}_new"


def called(method: Method, signature: Signature) -> str:
    """What the function for a method is called."""
    return f"{signature.name}_{method.name}"


def maker_head(signature: Signature) -> str:
    """The first line of the function that makes what the others are given, without its brace."""
    return f"{function_name(signature)} *{maker(signature)}({taking([], signature.own_params)})"


def method_head(method: Method, signature: Signature) -> str:
    """The first line of the function for a method, without its brace."""
    returned = spelled(method.returns.type) if method.returns else "void"
    given = taking([f"{function_name(signature)} *self"], method.params)
    return f"{returned} {called(method, signature)}({given})"


def taking(first: Sequence[str], params: Sequence[Parameter]) -> str:
    """Parameters as they are declared."""
    given = [f"{spelled(param.type)} {free(param.name, RESERVED)}" for param in params]
    return ", ".join([*first, *given]) or "void"


def check(type_: Type, call: str) -> str:
    """The test that what a call gives back is of a type."""
    if type_.items or type_.kind == "str":
        return f"_Generic(({call}), {spelled(type_)}: 1, default: 0)"
    return f"sandglass_given_{type_.kind}({call})"


def declared(signature: Signature) -> list[Type]:
    """The types that the driver does not declare for every problem, those inside first."""
    found = dict.fromkeys(inner for type_ in signature.exchanged for inner in type_.inside if inner.items)
    return [type_ for type_ in found if {inner.kind for inner in type_.inside} - {"list", *SCALARS}]


def declaration(type_: Type) -> str:
    """The line that declares a type with what reads and writes it."""
    name = short(type_)
    if type_.kind == "list":
        return f"DECLARE_LIST({short(type_.item)}, {spelled(type_.item)})"
    if type_.kind == "opt":
        return f"DECLARE_OPT({short(type_.item)}, {spelled(type_.item)})"
    if type_.kind in LINKS:
        return f"DECLARE_{type_.kind.upper()}({short(type_.item)}, {spelled(type_.item)})"
    if type_.kind == "map":
        key, value = type_.items
        return f"DECLARE_MAP({short(key)}, {spelled(key)}, {short(value)}, {spelled(value)})"
    fields = fields_of(type_, RESERVED)
    defined = "".join(f" {spelled(item)} {field};" for field, item in fields)
    reads = "".join(f" value.{field} = sandglass_read_{short(item)}();" for field, item in fields)
    writes = ' sandglass_put(" ", 1);'.join(f" sandglass_write_{short(item)}(value.{field});" for field, item in fields)
    return (
        f"\ntypedef struct {name} {{{defined} }} {name};\n"
        f"static inline {name} sandglass_read_{name}(void) {{ {name} value;{reads} return value; }}\n"
        f"static inline void sandglass_write_{name}({name} value) {{{writes} }}"
    )


def starter(package: Package) -> str:
    """The function or functions, parameters and types of ours explained, and answers that are wrong but run."""
    signature = signature_of(package)
    known = {spelled(inner).rstrip(" *"): inner for type_ in signature.exchanged for inner in within(type_)}
    notes = [f"// {name}: {layout(type_)}" for name, type_ in known.items()]
    returns = [method.returns for method in signature.methods] if signature.methods else [signature.returns]
    kept = {inner.kind for one in returns if one for inner in one.type.inside}
    memory = [wrapped(MEMORY, "// ", "// ")] if {"list", "map", "str", *LINKS} & kept else []
    if signature.methods:
        lasting = [LASTING] if any(within(type_) for method in signature.methods for type_ in method.types) else []
        return f"{HEAD}{commented([*notes, *memory, *lasting])}{class_starter(signature)}"
    notes += [*explained(signature.params, signature.returns), *memory]
    return f"{HEAD}{commented(notes)}{head(signature)} {{\n    return {neutral(signature.returns.type)};\n}}\n"


def class_starter(signature: Signature) -> str:
    """The struct, what makes one, and a function for each method."""
    name = function_name(signature)
    lines = [
        f"\ntypedef struct {name} {{\n    int unused;  // put here what has to be remembered\n}} {name};\n",
        f"\n{commented(explained(signature.own_params, None))}{maker_head(signature)} {{\n",
        f"    {name} *self = calloc(1, sizeof *self);\n    return self;\n}}\n",
    ]
    for method in signature.methods:
        last = f"    return {neutral(method.returns.type)};\n" if method.returns else ""
        notes = commented(explained(method.params, method.returns))
        lines.append(f"\n{notes}{method_head(method, signature)} {{\n{last}}}\n")
    return "".join(lines)


def explained(params: Sequence[Parameter], returns: Returns | None) -> list[str]:
    """A line for each parameter, and for what is returned."""
    notes = [wrapped(param.doc, f"// {free(param.name, RESERVED)}: ", "//   ") for param in params]
    return [*notes, wrapped(returns.doc, "// returns: ", "//   ")] if returns else notes


def commented(notes: Sequence[str]) -> str:
    """Lines of comment without what would join lines."""
    return "".join(f"{note}\n" for note in notes).replace("\\", "/").replace("??/", "?/")


def neutral(type_: Type) -> str:
    """A value of the type that says nothing."""
    if type_.kind in LINKS:
        return "NULL"
    return NEUTRAL.get(type_.kind) or f"({spelled(type_)}){NEUTRAL_PARTS.get(type_.kind, '{0}')}"


def head(signature: Signature) -> str:
    """The function's first line without its brace."""
    params = ", ".join(f"{spelled(param.type)} {free(param.name, RESERVED)}" for param in signature.params)
    return f"{spelled(signature.returns.type)} {function_name(signature)}({params or 'void'})"


def within(type_: Type) -> list[Type]:
    """The types of ours that one is made of, the innermost first."""
    return [inner for inner in type_.inside if inner.items or inner.kind == "str"]


def layout(type_: Type) -> str:
    """What a type of ours looks like inside."""
    if not type_.items:
        return "struct { const char *data; size_t size; }, UTF-8 with a zero behind it"
    if type_.kind == "tuple":
        return f"struct {{{''.join(f' {spelled(item)} {field};' for field, item in fields_of(type_, RESERVED))} }}"
    if type_.kind == "opt":
        return f"struct {{ bool has; {spelled(type_.item)} value; }}"
    if type_.kind in LINKS:
        name, links = short(type_), ", ".join(f"*{link}" for link in LINKS[type_.kind])
        return f"struct {name} {{ {spelled(type_.item)} value; struct {name} {links}; }}, NULL for none"
    if type_.kind == "map":
        pair = f"struct {{ {spelled(type_.items[0])} key; {spelled(type_.item)} value; }}"
        return f"struct {{ {pair} *items; size_t count; }}"
    return f"struct {{ {spelled(type_.item)} *items; size_t count; }}"


def spelled(type_: Type) -> str:
    """A type as the candidate writes it."""
    if type_.kind in LINKS:
        return f"{short(type_)} *"
    return short(type_) if type_.items else SCALARS[type_.kind]


def short(type_: Type) -> str:
    """A type as one word: `list_list_int`; a tuple's says how many items it has, so that no two have one name."""
    if type_.name:
        return type_.name
    if not type_.items:
        return LISTS[type_.kind]
    count = str(len(type_.items)) if type_.kind == "tuple" else ""
    return f"{type_.kind}{count}_{'_'.join(map(short, type_.items))}"
