"""A checker or validator of the author's as a program for a sandbox, and what it is given there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from runner.package.author_code import CHECK, CPP_ENDINGS, VALIDATE, VALIDATOR, checking_language, validator_start
from runner.package.drivers import DRIVERS
from runner.package.drivers.program import Program, inside
from runner.package.problem import Case, Checker, Package, Parameter, Returns, Signature
from runner.package.types import Type
from runner.package.wire import encode

SAID = Type("tuple", (Type("bool"), Type("str")))
"""What every program of the author's says: whether it agrees, and a sentence."""
TEXT = Type("str")
INT = Type("int")
NAME = "sandglass_said_of"
PROPERTY = "property"
REPEATED = "repeated"
SMALLEST_MB = 256
LEAST_OUTPUT_KB = 1024


@dataclass(frozen=True, slots=True)
class AuthorProgram:
    """A program of the author's: the file it comes from, its language, its files, and the memory it may use."""

    name: str
    language: str
    program: Program
    memory_mb: int


def checker_program(package: Package) -> AuthorProgram | None:
    """The checker of a package as a program; None where the checker is ours."""
    language, author = checking_language(package.author), package.author
    if not language:
        return None
    memory_mb = max(SMALLEST_MB, package.limits.memory_mb)
    if author.validator:
        return AuthorProgram(VALIDATOR, language, validator_program(package), memory_mb)
    more = f", {package.checker.options.get('alpha', 0.0)!r}" if package.checker.kind == PROPERTY else ""
    called = f"check({given(package)}, values[-2], values[-1]{more})"
    program = python_program(package, author.check, "check", called, checker_types(package))
    return AuthorProgram(CHECK, language, program, memory_mb)


def validate_program(package: Package) -> AuthorProgram | None:
    """The validate.py of a package as a program; None where there is none."""
    source = package.author.validate
    if not source:
        return None
    program = python_program(package, source, "validate", f"validate({given(package)})", plain_types(package))
    return AuthorProgram(VALIDATE, "python", program, max(SMALLEST_MB, package.limits.memory_mb))


def given(package: Package) -> str:
    """Python for what the author's function is given first: the arguments by name, or the input of a program."""
    if package.signature is None:
        return "values[0]"
    names = [param.name for param in package.signature.params]
    return f"dict(zip({names!r}, values))"


def python_program(package: Package, source: str, name: str, called: str, types: Sequence[Type]) -> Program:
    """The driver of a function that calls the author's and says what that said."""
    below = f"\n\n{inside('checking.py')}\n\ndef {NAME}(*values):\n    return sandglass_said({called}, {name!r})\n"
    params = tuple(Parameter(f"value{number}", type_, "") for number, type_ in enumerate(types))
    shaped = replace(
        package, signature=Signature(NAME, params, Returns(SAID)), style="function", checker=Checker("exact")
    )
    return DRIVERS["python"].program(shaped, source + below)


def validator_program(package: Package) -> Program:
    """An output validator with what starts it."""
    files = dict(package.author.validator)
    if checking_language(package.author) == "python":
        begin = f"\n\nmain(os.path.join(os.path.dirname(os.path.abspath(__file__)), {validator_start(files)!r}))\n"
        return Program({**files, "sandglass_begin.py": inside("validator.py") + begin}, "sandglass_begin.py")
    cpp = checking_language(package.author) == "cpp"
    sources = [name for name in files if name.endswith(CPP_ENDINGS if cpp else ".c")]
    main = "".join(f'#include "{name}"\n' for name in ("sandglass_begin.h", *sources))
    entry = "sandglass_main.cpp" if cpp else "sandglass_main.c"
    return Program({**files, "sandglass_begin.h": inside("validator.h"), entry: main}, entry)


def plain_types(package: Package) -> list[Type]:
    """The types of an input as the author's programs get it: a stream as a list, randomness as its seed."""
    if package.signature is None:
        return [TEXT]
    kinds = {"iter": "list", "rng": "int"}
    return [
        replace(type_, kind=kinds[type_.kind]) if type_.kind in kinds else type_ for type_ in package.signature.types
    ]


def checker_types(package: Package) -> list[Type]:
    """The types of what check.py is given: the input, the expected answer, the answer."""
    if package.signature is None:
        return [TEXT, TEXT, TEXT]
    returned = package.signature.returns.type
    if package.checker.kind == PROPERTY:
        expected = returned if returned.kind == "opt" else Type("opt", (returned,))
        return [*plain_types(package), expected, answered(package)]
    return [*plain_types(package), returned, returned]


def answered(package: Package) -> Type:
    """The type of what a candidate's program answers: a property is of many answers."""
    assert package.signature is not None
    returned = package.signature.returns.type
    return Type("list", (returned,)) if package.checker.kind == PROPERTY else returned


def checker_input(package: Package, case: Case, actual: object, nonce: str) -> bytes:
    """What the checker reads of one answer: a decoded value, or the text that a program printed."""
    if package.author.validator:
        words = package.checker.words
        texts = [str(case.expected), str(actual), *words.get(case.group, words.get("", ()))]
        return framed([case.stdin, *(text.encode("utf-8", "replace") for text in texts)], nonce)
    values = input_values(package, case)
    expected = case.expected if package.signature is not None else str(case.expected)
    return nonce.encode() + b"\n" + encode([*values, expected, actual], checker_types(package))


def validate_input(package: Package, case: Case, nonce: str) -> bytes:
    """What validate.py reads of one case."""
    return nonce.encode() + b"\n" + encode(input_values(package, case), plain_types(package))


def input_values(package: Package, case: Case) -> list[object]:
    """The arguments, or the input of a program."""
    return [case.stdin.decode("utf-8", "replace")] if package.signature is None else list(case.args)


def framed(parts: Sequence[bytes], nonce: str) -> bytes:
    """Byte strings, each after its length, with their count before them."""
    return b"%s\n%d\n" % (nonce.encode(), len(parts)) + b"".join(b"%d\n%s" % (len(part), part) for part in parts)


def output_kb(data: bytes) -> int:
    """What the program may write: an output validator's files hold what it was given."""
    return LEAST_OUTPUT_KB + len(data) // 1024
