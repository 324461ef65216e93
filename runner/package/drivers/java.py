"""Java: the call that is asked for, and what the editor opens with."""

from runner.package.drivers.names import camel, free, signature_of, wrapped
from runner.package.drivers.program import Program
from runner.package.problem import Package, Signature
from runner.package.types import Type

RESERVED = frozenset(
    """
    abstract assert boolean break byte case catch char class const continue default do double else
    enum extends final finally float for goto if implements import instanceof int interface long
    native new package private protected public return short static strictfp super switch
    synchronized this throw throws transient try void volatile while true false null var record
    sealed permits yield clone equals finalize getClass hashCode main notify notifyAll toString wait
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
NAMES = {"int": "long", "float": "double", "bool": "boolean", "str": "String"}
NEUTRAL = {"int": "0", "float": "0.0", "bool": "false", "str": '""'}


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return free(camel(signature.name), RESERVED)


def program(package: Package, source: str) -> Program:
    """The candidate's file, and beside it the name and the types that the image's own code looks for."""
    signature = signature_of(package)
    lines = [function_name(signature), *map(spelled, (signature.returns.type, *signature.types))]
    return Program({"Solution.java": source, "call.txt": "\n".join(lines) + "\n"}, "call.txt")


def starter(package: Package) -> str:
    """The function in its class with its parameters explained, and an answer that is wrong but runs."""
    signature = signature_of(package)
    names = [free(camel(param.name), RESERVED) for param in signature.params]
    notes = [
        *(
            wrapped(param.doc, f"     * @param {name} ", "     *   ")
            for name, param in zip(names, signature.params, strict=True)
        ),
        wrapped(signature.returns.doc, "     * @return ", "     *   "),
    ]
    comment = "\n".join(notes).replace("\\", "/").replace("*/", "* /")
    params = ", ".join(f"{spelled(param.type)} {name}" for name, param in zip(names, signature.params, strict=True))
    head = f"    static {spelled(signature.returns.type)} {function_name(signature)}({params}) {{"
    body = f"        return {neutral(signature.returns.type)};"
    return f"class Solution {{\n    /**\n{comment}\n     */\n{head}\n{body}\n    }}\n}}\n"


def spelled(type_: Type) -> str:
    """A type as the candidate writes it."""
    return NAMES[type_.leaf.kind] + "[]" * type_.depth


def neutral(type_: Type) -> str:
    """A value of the type that says nothing."""
    if type_.item is None:
        return NEUTRAL[type_.kind]
    return f"new {NAMES[type_.leaf.kind]}[0]" + "[]" * (type_.depth - 1)
