"""TypeScript: the driver's last lines, and what the editor opens with; names and kinds are those of JavaScript."""

import json

from runner.package.drivers import javascript
from runner.package.drivers.names import camel, free, signature_of, wrapped
from runner.package.drivers.program import Program, inside
from runner.package.problem import Package, Signature


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
    return Program({"driver.js": inside("driver.js") + call, "solution.ts": source}, "driver.js")


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
        f"{name}: {javascript.spelled(param.type, javascript.kind_of(param, signature))}"
        for name, param in zip(names, signature.params, strict=True)
    )
    kind = javascript.kind_of(signature.returns, signature)
    returned = javascript.spelled(signature.returns.type, kind)
    neutral = "0n" if signature.returns.type.kind == "int" and kind == "bigint" else None
    neutral = neutral or javascript.NEUTRAL[signature.returns.type.kind]
    head = f"function {function_name(signature)}({params}): {returned} {{"
    return f"/**\n{comment}\n */\n{head}\n  return {neutral};\n}}\n"
