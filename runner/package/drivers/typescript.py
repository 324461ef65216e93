"""TypeScript: the driver's last lines, and what the editor opens with; names and kinds are those of JavaScript."""

import json
from collections.abc import Sequence

from runner.package.drivers import javascript
from runner.package.drivers.names import camel, free, signature_of, wrapped
from runner.package.drivers.program import Program
from runner.package.problem import Package, Parameter, Returns, Signature

DEFINED = {
    "tree": """\
class TreeNode<T> {
  constructor(
    public value: T,
    public left: TreeNode<T> | null = null,
    public right: TreeNode<T> | null = null,
  ) {}
}

""",
    "lnode": """\
class ListNode<T> {
  constructor(
    public value: T,
    public next: ListNode<T> | null = null,
  ) {}
}

""",
}


def function_name(signature: Signature) -> str:
    """What the candidate's function is called."""
    return javascript.function_name(signature)


def program(package: Package, source: str) -> Program:
    """The driver, to which the compile step adds the script that it makes of the candidate's file."""
    signature = signature_of(package)
    given = f"{json.dumps(function_name(signature))}, {javascript.exchange(signature)}"
    call = f'const program = (script) => main({given}, "solution.ts", script);\n'
    return Program({"driver.js": javascript.driver_code(signature) + call, "solution.ts": source}, "driver.js")


def starter(package: Package) -> str:
    """The function or class with its types and answers that are wrong but run."""
    return javascript.begun(signature_of(package), DEFINED, definition, function)


def definition(name: str, fields: Sequence[tuple[str, str]]) -> str:
    """The interface of a record."""
    lines = "".join(f"  {field}: {type_};\n" for field, type_ in fields)
    return f"interface {name} {{\n{lines}}}\n\n"


def function(head: str, params: Sequence[Parameter], returns: Returns | None, carry: javascript.Carry) -> str:
    """A function, constructor or method; a constructor has no type of its own."""
    names = [free(camel(param.name), javascript.RESERVED) for param in params]
    notes = [wrapped(param.doc, f" * @param {name} ", " *   ") for name, param in zip(names, params, strict=True)]
    if returns:
        notes.append(wrapped(returns.doc, " * @returns ", " *   "))
    comment = "\n".join(notes).replace("*/", "* /")
    explained = f"/**\n{comment}\n */\n" if notes else ""
    pairs = zip(names, params, strict=True)
    given = ", ".join(f"{name}: {javascript.spelled(carry(param))}" for name, param in pairs)
    gives = f": {javascript.spelled(carry(returns))}" if returns else "" if head == "constructor" else ": void"
    last = f"\n  return {neutral(carry(returns))};\n" if returns else ""
    return f"{explained}{head}({given}){gives} {{{last}}}\n"


def neutral(type_: object) -> str:
    """A value that says nothing, of a type that the driver carries."""
    kind = type_[0] if isinstance(type_, list) else str(type_)
    if isinstance(type_, list) and kind == "record":
        return f"{{ {', '.join(f'{name}: {neutral(one)}' for name, one in type_[2:])} }}"
    if isinstance(type_, list) and kind == "tuple":
        return f"[{', '.join(map(neutral, type_[1:]))}]"
    return {"number": "0", "bigint": "0n"}.get(kind) or javascript.NEUTRAL.get(kind, "null")
