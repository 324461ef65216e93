"""Python: the driver's last line, and what the editor opens with."""

import keyword
import textwrap
from collections.abc import Sequence

from runner.package.drivers.names import (
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
from runner.package.fields import lengths_of
from runner.package.problem import Package, Parameter, Returns, Signature
from runner.package.types import PYTHON_ONLY, Type

RESERVED = frozenset(keyword.kwlist)
SOURCE = "solution.py"
SPELLED = {"nd": "np.ndarray", "df": "pd.DataFrame", "series": "pd.Series", "rng": "np.random.Generator"}
IMPORTS = {
    "from collections.abc import Iterator": {"iter"},
    "from dataclasses import dataclass": {"record"},
    "import numpy as np": {"nd", "rng"},
    "import pandas as pd": {"df", "series"},
}
"""What a starter imports, and for which types."""
DTYPES = {"f4": ", dtype=np.float32", "i8": ", dtype=int", "i4": ", dtype=np.int32"} | {
    "u1": ", dtype=np.uint8",
    "bool": ", dtype=bool",
}
NEUTRAL = {"series": "pd.Series()", "int": "0", "float": "0.0", "bool": "False", "str": '""', "list": "[]", "map": "{}"}
DEFINED = {
    "tree": """\
class TreeNode:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


""",
    "lnode": """\
class ListNode:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


""",
}


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(pascal(signature.name) if signature.methods else signature.name, RESERVED)


def program(package: Package, source: str) -> Program:
    """The driver and the candidate's file beside it."""
    signature = signature_of(package)
    return Program(
        {"driver.py": driver(signature, repetition(signature), exchange(signature)), SOURCE: source}, "driver.py"
    )


def timed(package: Package, source: str) -> Program:
    """The same for a function that is called again and again, and whose answer is how long each round took."""
    signature = signature_of(package)
    last = f"{inside('timed.py')}\nload = timing(load, {function_name(signature)!r})\n"
    types = ["int", "int", *(carried(param.type) for param in signature.params)]
    text = driver(signature, last, f"{types!r}, ('list', 'int'), nodes")
    return Program({"driver.py": text, SOURCE: source}, "driver.py")


def driver(signature: Signature, last: str, exchanged: str) -> str:
    """The text of the driver: `last` is what changes how the candidate's file is loaded."""
    nodes = kinds_of(signature)
    extra = [*(["nodes.py"] if nodes else []), *(["calls.py"] if signature.methods else [])]
    parts = [
        inside("arguments.py"),
        *record_parts(signature),
        *own_parts(signature),
        *map(inside, (*extra, "driver.py")),
        last,
        f"nodes = {'Nodes()' if nodes else None}\n",
        f"main(read_values, {function_name(signature)!r}, {exchanged})\n",
    ]
    return "\n".join(parts)


def own_parts(signature: Signature) -> list[str]:
    """What reads and writes Python's own types, where the signature has some; numpy and pandas only where needed."""
    kinds = {inner.kind for type_ in (*signature.types, signature.returns.type) for inner in type_.inside}
    if not kinds & set(PYTHON_ONLY):
        return []
    seals = any(inner.fields for inner in signature.returns.type.inside)
    parts = [inside("own_types.py"), f"own_types = OwnTypes({seals})\n"]
    parts += [inside("arrays.py")] * bool(kinds & {"nd", "rng"})
    return [*parts, *[inside("frames.py")] * bool(kinds & {"df", "series"})]


def record_parts(signature: Signature) -> list[str]:
    """What makes the records, where the signature has some, with the names of their fields."""
    named = {type_.name: [name for name, _ in fields_of(type_, RESERVED)] for type_ in records_of(signature.exchanged)}
    return [inside("records.py"), f"records = Records({named!r})\n"] if named else []


def exchange(signature: Signature) -> str:
    """The types that go in and come out, as the last arguments of the driver's `main`."""
    types: list[object] = [carried(param.type) for param in signature.own_params]
    if not signature.methods:
        returned = carried(signature.returns.type)
        if signature.repeated:
            types, returned = ["int", *types], ("list", returned)
        return f"{types!r}, {returned!r}, nodes"
    names = [free(method.name, RESERVED) for method in signature.methods]
    pairs = list(zip(names, signature.methods, strict=True))
    types.append(("calls", *((name, *map(carried, method.types)) for name, method in pairs)))
    gives = [(name, method.returns and carried(method.returns.type)) for name, method in pairs]
    return f"{types!r}, None, nodes, make_player({gives!r}, nodes)"


def repetition(signature: Signature) -> str:
    """What has the function called many times, where it is; a source of random numbers goes on from call to call."""
    if not signature.repeated:
        return ""
    kept = [type_.kind == "rng" for type_ in signature.types]
    return f"{inside('repeated.py')}\nload = repeating(load, {function_name(signature)!r}, {kept!r})\n"


def carried(type_: Type) -> object:
    """A type as the driver knows it: the name of a scalar, or a tuple of a shape and the types (or dtype) inside.

    The shape of a record is its name.
    """
    if type_.fields or type_.kind == "rng":
        return (type_.kind, *(field.dtype for field in type_.fields if type_.kind == "nd"))
    return (type_.name or type_.kind, *map(carried, type_.items)) if type_.items else type_.kind


def spelled(type_: Type) -> str:
    """A type as a hint."""
    if type_.name or type_.kind in SPELLED:
        return type_.name or SPELLED[type_.kind]
    inner = [spelled(item) for item in type_.items]
    if type_.kind == "iter":
        return f"Iterator[{inner[0]}]"
    if type_.kind in NODE_NAMES:
        return f"{NODE_NAMES[type_.kind]} | None"
    if type_.kind == "opt":
        return f"{inner[0]} | None"
    kind = "dict" if type_.kind == "map" else type_.kind
    return f"{kind}[{', '.join(inner)}]" if inner else kind


def starter(package: Package) -> str:
    """The function or class with its type hints, all parameters explained, and answers that are wrong but run."""
    signature = signature_of(package)
    records = records_of(signature.exchanged)
    nodes = "".join(DEFINED[kind] for kind in kinds_of(signature))
    defined = imports(signature) + nodes + "".join(map(definition, records))
    if not signature.methods:
        return defined + function(function_name(signature), signature.params, signature.returns)
    functions = [function("__init__", signature.own_params, None, "self")]
    for method in signature.methods:
        functions.append(function(free(method.name, RESERVED), method.params, method.returns, "self"))
    body = textwrap.indent("\n".join(functions), "    ")
    return f"{defined}class {function_name(signature)}:\n{body}"


def definition(type_: Type) -> str:
    """The class of a record."""
    fields = "".join(f"    {name}: {spelled(item)}\n" for name, item in fields_of(type_, RESERVED))
    return f"@dataclass(slots=True)\nclass {type_.name}:\n{fields}\n\n"


def filled(word: str, type_: Type) -> str:
    """An array of zeros or ones, whose named axes have the length 1."""
    lengths = [str(length) for length in lengths_of(type_.axes, 1)]
    shape = f"({', '.join(lengths)})" if len(lengths) > 1 else lengths[0]
    return f"np.{word}({shape}{DTYPES.get(type_.fields[0].dtype, '')})"


def imports(signature: Signature) -> str:
    """The lines that import what the hints and answers need, with two empty ones after them."""
    return imports_of([*signature.types, signature.returns.type])


def imports_of(types: Sequence[Type]) -> str:
    """The same for any types."""
    kinds = {"record" if inner.name else inner.kind for type_ in types for inner in type_.inside}
    lines = [line for line, needed in IMPORTS.items() if kinds & needed]
    ours = "\n".join(line for line in lines if line.startswith("from"))
    others = "\n".join(line for line in lines if line.startswith("import"))
    return "\n\n".join(filter(None, [ours, others])) + "\n\n\n" if lines else ""


def function(name: str, params: Sequence[Parameter], returns: Returns | None, *first: str) -> str:
    """One function or method; `first` is what it takes before its parameters."""
    given = ", ".join([*first, *(f"{free(param.name, RESERVED)}: {spelled(param.type)}" for param in params)])
    notes = [wrapped(explained_by(param), f"    {free(param.name, RESERVED)}: ", "        ") for param in params]
    notes += [wrapped(explained_by(returns), "    returns: ", "        ")] if returns else []
    body = "\n".join(notes).replace("\\", "\\\\").replace('"""', "'''")
    head = f"def {name}({given}) -> {spelled(returns.type) if returns else 'None'}:\n"
    explained = f'    """\n{body}\n    """\n' if notes else ""
    last = f"    return {neutral(returns.type)}\n" if returns else "    pass\n" * (not notes)
    return head + explained + last


def explained_by(said: Parameter | Returns) -> str:
    """What is said of a value; with the words of a type whose hint says too little."""
    words = said.type.words
    own = any(inner.fields for inner in said.type.inside)
    return f"{words[0].upper()}{words[1:]}. {said.doc}" if own else said.doc


def neutral(type_: Type) -> str:
    """A value of the type that says nothing."""
    if type_.kind == "nd":
        return filled("zeros", type_)
    if type_.kind == "df":
        return f"pd.DataFrame(columns={[field.name for field in type_.fields]!r})"
    if type_.kind == "tuple":
        return f"{type_.name}({', '.join(map(neutral, type_.items))})"
    return NEUTRAL.get(type_.kind, "None")
