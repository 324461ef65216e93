"""Python: the driver's last line, and what the editor opens with."""

import keyword

from runner.package.drivers.names import free, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Package, Signature
from runner.package.types import Type

RESERVED = frozenset(keyword.kwlist)
NEUTRAL = {"int": "0", "float": "0.0", "bool": "False", "str": '""', "list": "[]"}


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(signature.name, RESERVED)


def program(package: Package, source: str) -> Program:
    """The driver and the candidate's file beside it."""
    signature = signature_of(package)
    types = [str(type_) for type_ in signature.types]
    call = f"main({function_name(signature)!r}, {types!r}, {str(signature.returns.type)!r})\n"
    return Program({"driver.py": inside("driver.py") + call, "solution.py": source}, "driver.py")


def starter(package: Package) -> str:
    """The function with its type hints, its parameters explained, and an answer that is wrong but runs."""
    signature = signature_of(package)
    params = ", ".join(f"{free(param.name, RESERVED)}: {param.type}" for param in signature.params)
    notes = [
        *(wrapped(param.doc, f"    {free(param.name, RESERVED)}: ", "        ") for param in signature.params),
        wrapped(signature.returns.doc, "    returns: ", "        "),
    ]
    body = "\n".join(notes).replace("\\", "\\\\").replace('"""', "'''")
    head = f"def {function_name(signature)}({params}) -> {signature.returns.type}:"
    return f'{head}\n    """\n{body}\n    """\n    return {neutral(signature.returns.type)}\n'


def neutral(type_: Type) -> str:
    """A value of the type that says nothing."""
    return NEUTRAL[type_.kind]
