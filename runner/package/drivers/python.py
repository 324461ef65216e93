"""Python: the driver's last line, and what the editor opens with."""

import keyword

from runner.package.drivers.names import NODE_NAMES, free, kinds_of, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Package, Signature
from runner.package.types import Type

RESERVED = frozenset(keyword.kwlist)
NEUTRAL = {"int": "0", "float": "0.0", "bool": "False", "str": '""', "list": "[]", "map": "{}"}
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
    return free(signature.name, RESERVED)


def program(package: Package, source: str) -> Program:
    """The driver and the candidate's file beside it."""
    signature = signature_of(package)
    types, returned = list(map(carried, signature.types)), carried(signature.returns.type)
    nodes = kinds_of(signature)
    given = f"read_values, {function_name(signature)!r}, {types!r}, {returned!r}{', Nodes()' if nodes else ''}"
    parts = [inside("arguments.py"), inside("nodes.py") if nodes else "", inside("driver.py"), f"main({given})\n"]
    return Program({"driver.py": "\n".join(parts), "solution.py": source}, "driver.py")


def carried(type_: Type) -> object:
    """A type as the driver knows it: the name of a scalar, or a tuple of a shape and the types inside."""
    return (type_.kind, *map(carried, type_.items)) if type_.items else type_.kind


def spelled(type_: Type) -> str:
    """A type as a hint."""
    inner = [spelled(item) for item in type_.items]
    if type_.kind in NODE_NAMES:
        return f"{NODE_NAMES[type_.kind]} | None"
    if type_.kind == "opt":
        return f"{inner[0]} | None"
    kind = "dict" if type_.kind == "map" else type_.kind
    return f"{kind}[{', '.join(inner)}]" if inner else kind


def starter(package: Package) -> str:
    """The function with its type hints, its parameters explained, and an answer that is wrong but runs."""
    signature = signature_of(package)
    params = ", ".join(f"{free(param.name, RESERVED)}: {spelled(param.type)}" for param in signature.params)
    notes = [
        *(wrapped(param.doc, f"    {free(param.name, RESERVED)}: ", "        ") for param in signature.params),
        wrapped(signature.returns.doc, "    returns: ", "        "),
    ]
    body = "\n".join(notes).replace("\\", "\\\\").replace('"""', "'''")
    head = f"def {function_name(signature)}({params}) -> {spelled(signature.returns.type)}:"
    defined = "".join(DEFINED[kind] for kind in kinds_of(signature))
    return f'{defined}{head}\n    """\n{body}\n    """\n    return {neutral(signature.returns.type)}\n'


def neutral(type_: Type) -> str:
    """A value of the type that says nothing."""
    if type_.kind == "tuple":
        return f"({', '.join(map(neutral, type_.items))})"
    return NEUTRAL.get(type_.kind, "None")
