"""A candidate's own input for Run: read from the page's box, checked like a case; and a case in that form."""

import json
import re

from runner.package.cases import check_args
from runner.package.plain import from_json, to_json
from runner.package.problem import OWN, Case, Package, Signature

BLANK = re.compile(r"\s*")
HINT = "write it as JSON: true and false in small letters, text in double quotes"


def own_input(package: Package, text: str) -> Case:
    """The candidate's input as a case without an expected answer.

    A program takes the text itself; a function takes one JSON value per line in the order of its parameters,
    each with or without `name =` before it. Raises ValueError with a sentence for the candidate.
    """
    if package.signature is None:
        return Case("own", OWN, stdin=program_input(text))
    values: dict[str, object] = {}
    at = 0
    for param in package.signature.params:
        found, at = next_value(text, at, param.name, package.signature)
        values[param.name] = from_json(found, param.type, param.name, param.nonfinite)
    rest = text[at:].lstrip()
    if rest:
        line = line_of(text, len(text) - len(rest))
        raise ValueError(f"There is more than {asked(package.signature)}: remove what begins on line {line}.")
    check_args(values, package.signature)
    return Case("own", OWN, args=tuple(values.values()))


def program_input(text: str) -> bytes:
    """The text as bytes; half of a surrogate pair is refused."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("The input holds half of a surrogate pair, which is not text.") from None


def next_value(text: str, at: int, name: str, signature: Signature) -> tuple[object, int]:
    """The next JSON value and the place after it."""
    label = re.compile(rf"\s*{name}\s*[=:]\s*").match(text, at)
    match = label or BLANK.match(text, at)
    start = match.end() if match else at
    if start == len(text):
        raise ValueError(f"{name} is missing; give {asked(signature)}, one per line.")
    try:
        return json.JSONDecoder().raw_decode(text, start)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
    except RecursionError:
        raise ValueError(f"{name} holds too many lists inside each other.") from None
    except ValueError:
        raise ValueError(f"{name} holds a number of too many digits.") from None
    raise ValueError(f"{name} cannot be read at {where}; {HINT}.")


def asked(signature: Signature) -> str:
    """What has to be given, in words."""
    names = ", ".join(param.name for param in signature.params)
    return f"1 value ({names})" if len(signature.params) == 1 else f"{len(signature.params)} values ({names})"


def line_of(text: str, at: int) -> int:
    """The number of the line a place is on."""
    return text.count("\n", 0, at) + 1


def sample_text(package: Package, case: Case) -> str:
    """A case in the form `own_input` reads."""
    if package.signature is None:
        return case.stdin.decode("utf-8", "replace")
    pairs = zip(case.args, package.signature.types, strict=True)
    return "\n".join(json.dumps(to_json(value, type_), ensure_ascii=False) for value, type_ in pairs)
