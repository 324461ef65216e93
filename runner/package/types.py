"""Typed values: the types a signature may declare, and the wire form that carries them to and from a sandbox.

The wire form is a flat stream of tokens known from the type: an int in decimal, a bool as 0 or 1, a float as
its shortest decimal that reads back the same (or nan, inf, -inf), text as its length in bytes and the raw
UTF-8, a list as its length and its items. Tokens of one value are parted by one space, values end with a
newline. No value describes its own type, so nothing a candidate writes can make the host build anything else.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from runner.package.columns import Column, decode_rows, encode_table, rows_from_json
from runner.package.values import show

INT_MIN, INT_MAX = -(2**63), 2**63 - 1
MAX_DEPTH = 4
SCALARS = ("int", "float", "bool", "str")
LATER = ("matrix", "tuple", "opt", "map", "tree", "lnode", "nd", "df", "series", "iter", "rng")

INT_BYTES = b"0123456789- \n"
PYTHON_NAMES = {"int": int, "float": float, "bool": bool, "str": str}
FLOAT_BYTES = b"0123456789+-.eEnaif \n"


class AnswerError(ValueError):
    """What a program left on its answer channel is no answer; the text is a sentence for the candidate."""


@dataclass(frozen=True, slots=True)
class Type:
    """One declared type: a scalar, a list with the type of its items, or a table or rows with their columns.

    A table's value is a list of rows, each a list in the order of the columns. Rows are what a query answers:
    {columns: [name], rows: [[value]]}.
    """

    kind: str
    item: "Type | None" = None
    columns: tuple[Column, ...] = ()

    def __str__(self) -> str:
        if self.columns:
            return f"{self.kind}({', '.join(map(str, self.columns))})"
        return self.kind if self.item is None else f"{self.kind}[{self.item}]"

    @property
    def words(self) -> str:
        """The type as a person reads it: "list of list of int"."""
        return self.kind if self.item is None else f"{self.kind} of {self.item.words}"

    @property
    def leaf(self) -> "Type":
        """The scalar inside all lists."""
        return self if self.item is None else self.item.leaf

    @property
    def depth(self) -> int:
        """How many lists are around the scalar."""
        return 0 if self.item is None else 1 + self.item.depth


def parse_type(text: str) -> Type:
    """Read a type such as `list[list[int]]`; raises ValueError with a sentence that says what is allowed."""
    squeezed = re.sub(r"\s+", "", text)
    depth = 0
    while squeezed.startswith("list[") and squeezed.endswith("]"):
        squeezed, depth = squeezed[5:-1], depth + 1
    if depth > MAX_DEPTH:
        raise ValueError(f"The type {text!r} nests {depth} lists; at most {MAX_DEPTH} are allowed.")
    if squeezed not in SCALARS:
        name = re.split(r"[\[(]", squeezed)[0]
        if name in LATER:
            raise ValueError(f"The type {name!r} is not supported yet; use {', '.join(SCALARS)} or list[…].")
        raise ValueError(f"{text!r} is not a type; use {', '.join(SCALARS)} or list[…] of one of them.")
    parsed = Type(squeezed)
    for _ in range(depth):
        parsed = Type("list", parsed)
    return parsed


def from_json(value: object, type_: Type, place: str = "The value", nonfinite: bool = True) -> object:
    """Give back `value` as its declared type; an int serves as a float, nothing else is converted.

    Raises ValueError with a sentence that begins with the place, such as `costs[3]`.
    """
    if type_.columns:
        rows = rows_from_json(value, type_.columns, place)
        named = {"columns": [column.name for column in type_.columns], "rows": rows}
        return rows if type_.kind == "table" else named
    if type_.item is None:
        return scalar_from_json(value, type_.kind, place, nonfinite)
    if not isinstance(value, list):
        raise ValueError(f"{place} must be {article(type_)}; this is {describe(value)}.")
    kind = type_.item.kind
    kinds = set(map(type, value))
    if kind == "bool" and kinds == {bool}:
        return list(value)
    if kind == "int" and kinds == {int} and min(value) >= INT_MIN and max(value) <= INT_MAX:
        return list(value)
    return [from_json(item, type_.item, f"{place}[{i}]", nonfinite) for i, item in enumerate(value)]


def scalar_from_json(value: object, kind: str, place: str, nonfinite: bool) -> object:
    """One scalar as its declared type; raises ValueError like `from_json`."""
    if kind == "float" and type(value) in (int, float):
        return finite_float(value, place, nonfinite)
    if type(value) is not PYTHON_NAMES[kind]:
        raise ValueError(f"{place} must be {article(Type(kind))}; this is {describe(value)}.")
    if isinstance(value, str):
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise ValueError(f"{place} holds half of a surrogate pair, which is not text; write the whole character.")
    elif isinstance(value, int) and not INT_MIN <= value <= INT_MAX:
        raise ValueError(f"{place} must fit into 64 bits, from -2**63 to 2**63 - 1.")
    return value


def finite_float(value: object, place: str, nonfinite: bool) -> float:
    """An int or float as a float, finite unless `nonfinite` allows the others."""
    assert isinstance(value, int | float)
    try:
        number = float(value)
    except OverflowError:
        raise ValueError(f"{place} is too large for a float.") from None
    if not nonfinite and number - number != 0:
        raise ValueError(f"{place} must be a finite number; this is {number}.")
    return number


def describe(value: object) -> str:
    """What a value of YAML or JSON is, in a few words."""
    if value is None:
        return "empty (null)"
    if isinstance(value, bool):
        return f"the bool {str(value).lower()}"
    if isinstance(value, int | float):
        return f"the {type(value).__name__} {show(value, Type(type(value).__name__), 60)}"
    if isinstance(value, str):
        return f"the text {show(value, Type('str'), 60)}"
    if isinstance(value, list):
        return "a list"
    return "a map of keys" if isinstance(value, dict) else f"a {type(value).__name__}"


def encode(values: Sequence[object], types: Sequence[Type]) -> bytes:
    """Write values of known types, one line each; the values must already fit (see `from_json`)."""
    parts: list[bytes] = []
    for value, type_ in zip(values, types, strict=True):
        encode_value(value, type_, parts)
        parts.append(b"\n")
    return b"".join(parts)


def encode_value(value: object, type_: Type, parts: list[bytes]) -> None:
    """Append the tokens of one value, parted by single spaces, with none after the last."""
    if type_.columns:
        parts.append(encode_table(value, type_.columns))
        return
    if type_.item is None:
        parts.append(encode_scalar(value, type_.kind))
        return
    assert isinstance(value, list)
    parts.append(b"%d" % len(value))
    if type_.item.kind in ("int", "float"):
        text = " ".join(map(repr, value))
        parts.append(f" {text}".encode() if value else b"")
        return
    for item in value:
        parts.append(b" ")
        encode_value(item, type_.item, parts)


def encode_scalar(value: object, kind: str) -> bytes:
    """One scalar's token."""
    if kind == "bool":
        return b"1" if value else b"0"
    if kind == "str":
        assert isinstance(value, str)
        raw = value.encode()
        return b"%d %s" % (len(raw), raw)
    return repr(value).encode()


def decode(data: bytes, type_: Type, nonce: str) -> object:
    """Read the answer frame `NONCE, value, NONCE`, each ended by a newline, with nothing before or after.

    `data` is whatever the program wrote and is treated as hostile: lengths are checked against what is left,
    nesting is bounded by the type, rows are JSON of one known shape (see `columns`). Raises AnswerError with a
    sentence for the candidate.
    """
    if not data:
        raise AnswerError("The program ended without giving an answer.")
    mark = nonce.encode()
    head, tail = mark + b"\n", b"\n" + mark + b"\n"
    if len(data) < len(head) + len(tail) or not data.startswith(head) or not data.endswith(tail):
        raise AnswerError("The answer is damaged: something besides the function's return value wrote to its channel.")
    body = data[len(head) : len(data) - len(tail)]
    if type_.columns:
        try:
            return decode_rows(body)
        except ValueError:
            raise AnswerError("The answer is damaged: it is not a table of rows.") from None
    reader = TextReader(body, type_) if type_.leaf.kind == "str" else TokenReader(body, type_)
    try:
        value = reader.read(type_)
    except (ValueError, IndexError):
        raise AnswerError(f"The answer is not {article(type_)}.") from None
    if not reader.finished:
        raise AnswerError("The answer is damaged: there is more in it than one value.")
    return value


def article(type_: Type) -> str:
    """The type with its article: "an int", "a list of int"."""
    return f"{'an' if type_.kind == 'int' else 'a'} {type_.words}"


class TokenReader:
    """Reads values without text in them: the whole body is split once, then taken by slices."""

    def __init__(self, body: bytes, type_: Type) -> None:
        allowed = FLOAT_BYTES if type_.leaf.kind == "float" else INT_BYTES
        self._tokens = body.split() if not body.translate(None, allowed) else []
        self._next = 0

    @property
    def finished(self) -> bool:
        """Whether every token was taken."""
        return self._next == len(self._tokens)

    def read(self, type_: Type) -> object:
        """Take one value; raises ValueError or IndexError when the tokens do not fit."""
        if type_.item is None:
            return SLICES[type_.kind](self._take(1))[0]
        count = int(self._take(1)[0])
        if not 0 <= count <= len(self._tokens) - self._next:
            raise ValueError("count")
        if type_.item.item is None:
            return SLICES[type_.item.kind](self._take(count))
        return [self.read(type_.item) for _ in range(count)]

    def _take(self, count: int) -> list[bytes]:
        taken = self._tokens[self._next : self._next + count]
        if len(taken) != count:
            raise IndexError("tokens")
        self._next += count
        return taken


def read_ints(tokens: list[bytes]) -> list[object]:
    """Decimal tokens as 64-bit ints."""
    values = list(map(int, tokens))
    if values and (min(values) < INT_MIN or max(values) > INT_MAX):
        raise ValueError("range")
    return list(values)


def read_floats(tokens: list[bytes]) -> list[object]:
    """Decimal tokens, nan and inf as floats."""
    return list(map(float, tokens))


def read_bools(tokens: list[bytes]) -> list[object]:
    """Tokens 0 and 1 as bools."""
    if not set(tokens) <= {b"0", b"1"}:
        raise ValueError("bool")
    return [token == b"1" for token in tokens]


SLICES: dict[str, Callable[[list[bytes]], list[object]]] = {
    "int": read_ints,
    "float": read_floats,
    "bool": read_bools,
}


class TextReader:
    """Reads values of text: a cursor over the bytes, since text may hold any byte a token may hold."""

    def __init__(self, body: bytes, type_: Type) -> None:
        del type_
        self._body = body
        self._at = 0

    @property
    def finished(self) -> bool:
        """Whether every byte was taken."""
        return self._at >= len(self._body)

    def read(self, type_: Type) -> object:
        """Take one value; raises ValueError when the bytes do not fit."""
        count = self._count()
        if type_.item is None:
            start, self._at = self._at, self._at + count + 1
            if self._body[self._at - 1 : self._at] not in (b"", b" "):
                raise ValueError("separator")
            return self._body[start : start + count].decode()
        return [self.read(type_.item) for _ in range(count)]

    def _count(self) -> int:
        """A length and the one space after it; no length may promise more than the bytes that are left."""
        end = self._body.find(b" ", self._at, self._at + 20)
        if end < 0:
            end = len(self._body)
        digits = self._body[self._at : end]
        if not digits.isdigit() or len(digits) > 19:
            raise ValueError("count")
        count = int(digits)
        if count > max(0, len(self._body) - end - 1):
            raise ValueError("count")
        self._at = end + 1
        return count


__all__ = ["AnswerError", "Type", "article", "decode", "encode", "from_json", "parse_type", "show"]
