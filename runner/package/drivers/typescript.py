"""TypeScript: the driver's last lines, and what the editor opens with; names and kinds are those of JavaScript."""

import json

from runner.package.drivers import javascript
from runner.package.drivers.names import camel, free, kinds_of, signature_of, wrapped
from runner.package.drivers.program import Program
from runner.package.problem import Package, Signature

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
    name = json.dumps(function_name(signature))
    params = json.dumps([javascript.carried(param, signature) for param in signature.params])
    returns = json.dumps(javascript.carried(signature.returns, signature))
    call = f'const program = (script) => main({name}, {params}, {returns}, "solution.ts", script);\n'
    return Program({"driver.js": javascript.driver_code() + call, "solution.ts": source}, "driver.js")


def starter(package: Package) -> str:
    """The function with its types and an answer that is wrong but runs."""
    signature = signature_of(package)
    names = [free(camel(param.name), javascript.RESERVED) for param in signature.params]
    notes = [
        *(
            wrapped(param.doc, f" * @param {name} ", " *   ")
            for name, param in zip(names, signature.params, strict=True)
        ),
        wrapped(signature.returns.doc, " * @returns ", " *   "),
    ]
    comment = "\n".join(notes).replace("*/", "* /")
    params = ", ".join(
        f"{name}: {javascript.spelled(javascript.carried(param, signature))}"
        for name, param in zip(names, signature.params, strict=True)
    )
    returned = javascript.carried(signature.returns, signature)
    head = f"function {function_name(signature)}({params}): {javascript.spelled(returned)} {{"
    defined = "".join(DEFINED[kind] for kind in kinds_of(signature))
    return f"{defined}/**\n{comment}\n */\n{head}\n  return {neutral(returned)};\n}}\n"


def neutral(type_: object) -> str:
    """A value that says nothing, of a type that the driver carries."""
    kind = type_[0] if isinstance(type_, list) else str(type_)
    if isinstance(type_, list) and kind == "tuple":
        return f"[{', '.join(map(neutral, type_[1:]))}]"
    return {"number": "0", "bigint": "0n"}.get(kind) or javascript.NEUTRAL.get(kind, "null")
