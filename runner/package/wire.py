"""The wire: the form that carries typed values to and from a sandbox.

It is a flat stream of tokens known from the type: an int in decimal, a bool as 0 or 1, a float as its shortest decimal
that reads back the same (or nan, inf, -inf), text as its length in bytes and the raw UTF-8, a list as its length and
its items, a matrix as a list of lists, a tuple or record as its items, an opt as 0, or as 1 and its value, a map as its
length and each key with its value, a linked list as a list, a tree as its number of nodes and each with its value and
the numbers of its children (see `trees`). The calls of a class are their number, and for each the number of its method
and its arguments; their trace is their number and what each gave, with no token for nothing. Tokens of one value are
parted by one space, values end with a newline. An array is the number of its axes, their lengths and its raw bytes, a
frame its columns and rows by number, each column's name and dtype, and the raw bytes of all (see `arrays` and
`frames`); an iter of numbers travels as an array. In an answer with arrays or frames all raw bytes come first, after
their number. No value describes its own type, so nothing a candidate writes can make the host build anything else.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from itertools import chain

import numpy as np

from runner.package.arrays import array_bytes, read_array
from runner.package.columns import decode_rows, encode_table
from runner.package.frames import frame_bytes, read_frame
from runner.package.plain import INT_MAX, INT_MIN, odd_row
from runner.package.trees import in_level_order, linked
from runner.package.types import Called, Type, article

INT = Type("int")
NUMBERS = {"int", "float"}
INT_BYTES = b"0123456789- \n"
FLOAT_BYTES = b"0123456789+-.eEnaif \n"
LONGEST_TOKEN = 32
RAW = {"int": "<i8", "float": "<f8"}
BITS = {True: b" 1", False: b" 0"}


class AnswerError(ValueError):
    """What a program left on its answer channel is no answer; the text is a sentence for the candidate."""


def encode(values: Sequence[object], types: Sequence[Type]) -> bytes:
    """Write values of known types, one line each; the values must already fit (see `plain.from_json`)."""
    parts: list[bytes] = []
    for value, type_ in zip(values, types, strict=True):
        encode_value(value, type_, parts)
        parts.append(b"\n")
    return b"".join(parts)


def encode_value(value: object, type_: Type, parts: list[bytes]) -> None:
    """Append the tokens of one value, parted by single spaces, with none after the last."""
    if type_.columns:
        parts.append(encode_table(value, type_.columns))
    elif type_.forms:
        assert isinstance(value, list)
        (encode_calls if type_.kind == "calls" else encode_trace)(value, type_, parts)
    elif type_.kind == "nd":
        parts.append(array_bytes(value))
    elif type_.fields:
        parts.append(frame_bytes(value, type_.fields))
    elif type_.kind == "iter" and type_.item.kind in RAW:
        parts.append(array_bytes(np.array(value, RAW[type_.item.kind])))
    elif not type_.items:
        parts.append(encode_scalar(value, type_.kind))
    elif type_.kind == "opt":
        parts.append(b"0" if value is None else b"1 ")
        if value is not None:
            encode_value(value, type_.item, parts)
    elif type_.kind == "tuple":
        assert isinstance(value, tuple)
        for number, (one, item) in enumerate(zip(value, type_.items, strict=True)):
            parts.append(b" " if number else b"")
            encode_value(one, item, parts)
    elif isinstance(value, dict):
        encode_list(list(value.items()), Type("tuple", type_.items), parts)
    else:
        assert isinstance(value, list)
        if type_.kind == "tree":
            encode_list(list(linked(value)), Type("tuple", (type_.item, INT, INT)), parts)
        else:
            encode_list(value, type_.item, parts)


def encode_list(values: list[object], item: Type, parts: list[bytes]) -> None:
    """Append a list's length and its items; long lists of numbers, or of tuples of them, without a step for each."""
    parts.append(b"%d" % len(values))
    if item.kind == "tuple" and {inner.kind for inner in item.items} <= NUMBERS:
        flat: list[object] = [*chain.from_iterable(values)]  # type: ignore[arg-type]
        parts.append(numbers(flat))
    elif item.kind in NUMBERS:
        parts.append(numbers(values))
    elif item.kind == "bool":
        parts.extend(map(BITS.__getitem__, values))  # type: ignore[arg-type]
    else:
        for value in values:
            parts.append(b" ")
            encode_value(value, item, parts)


def encode_calls(calls: list[Called], type_: Type, parts: list[bytes]) -> None:
    """Append calls; those with numbers alone without a step for each argument."""
    parts.append(b"%d" % len(calls))
    by_name = {name: (number, form.types) for name, (number, form) in type_.by_name.items()}
    plain = {form.name: f" {number} " for number, form in enumerate(type_.forms) if {*map(str, form.types)} <= NUMBERS}
    for call in calls:
        number, types = by_name[str(call[0])]
        if types and str(call[0]) in plain:
            parts.append((plain[str(call[0])] + " ".join(map(repr, call[1:]))).encode())
            continue
        parts.append(b" %d" % number)
        for one, item in zip(call[1:], types, strict=True):
            parts.append(b" ")
            encode_value(one, item, parts)


def encode_trace(given: list[object], type_: Type, parts: list[bytes]) -> None:
    """Append what each call gave."""
    parts.append(b"%d" % len(given))
    for one, result in zip(given, type_.results, strict=True):
        if result is not None:
            parts.append(b" ")
            encode_value(one, result, parts)


def numbers(values: list[object]) -> bytes:
    """The tokens of ints and floats, each with a space before it."""
    return f" {' '.join(map(repr, values))}".encode() if values else b""


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
    try:
        reader = reader_of(body, type_)
        value = reader.value(type_)
    except AnswerError:
        raise
    except (ValueError, IndexError):
        raise AnswerError(f"The answer is not {article(type_)}.") from None
    if not reader.finished:
        raise AnswerError("The answer is damaged: there is more in it than one value.")
    return value


def reader_of(body: bytes, type_: Type) -> "TextReader | TokenReader":
    """What reads values of a type; raises ValueError when the bytes do not fit."""
    if any(inner.fields for inner in type_.inside):
        return BlockReader(body)
    return TextReader(body) if "str" in type_.scalars else TokenReader(body, type_)


class Reader(ABC):
    """Reads values of known types; how single tokens and slices of them are taken is up to the readers below."""

    def value(self, type_: Type) -> object:
        """Take one value; raises ValueError or IndexError when the bytes do not fit."""
        match type_.kind:
            case "trace":
                return self.trace(type_.results)
            case "list" | "lnode":
                return self.items(type_.item)
            case "tree":
                nodes = self.items(Type("tuple", (type_.item, INT, INT)))
                return in_level_order(*zip(*nodes, strict=True)) if nodes else []
            case "matrix":
                return equally_long([self.items(type_.items[0]) for _ in range(self.count())])
            case "tuple":
                return type_.made([self.value(item) for item in type_.items])
            case "opt":
                return self.value(type_.item) if self.take("bool", 1)[0] else None
            case "map":
                return self.map(*type_.items)
        return self.take(type_.kind, 1)[0]

    def items(self, item: Type) -> list[object]:
        """Take a list's length and its items; scalars are taken all at once."""
        count = self.count()
        if not item.items:
            return self.take(item.kind, count)
        return [self.value(item) for _ in range(count)]

    def trace(self, results: Sequence[Type | None]) -> list[object]:
        """Take the number of calls, which is known, and what each gave."""
        if self.take("int", 1) != [len(results)]:
            raise ValueError("calls")
        return [None if result is None else self.value(result) for result in results]

    def map(self, keys: Type, values: Type) -> dict[object, object]:
        """Take a map's length and its pairs, no key twice."""
        found: dict[object, object] = {}
        count = self.count()
        for _ in range(count):
            key = self.value(keys)
            found[key] = self.value(values)
        if len(found) != count:
            raise AnswerError("The answer has a key twice in one map.")
        return found

    @abstractmethod
    def count(self) -> int:
        """Take a length, which may promise no more than is left."""

    @abstractmethod
    def take(self, kind: str, count: int) -> list[object]:
        """Take so many scalars of one kind."""


def equally_long(rows: list[list[object]]) -> list[list[object]]:
    """The rows of a matrix; raises AnswerError where they differ in length."""
    if odd := odd_row(rows):
        lengths = f"row 1 has {len(rows[0])} and row {odd + 1} has {len(rows[odd])}"
        raise AnswerError(f"The rows of the answer must be equally long; {lengths}.")
    return rows


class TokenReader(Reader):
    """Reads values without text in them: the whole body is split once, then taken by slices."""

    def __init__(self, body: bytes, type_: Type) -> None:
        allowed = FLOAT_BYTES if "float" in type_.scalars else INT_BYTES
        self._tokens = body.split() if not body.translate(None, allowed) else []
        self._next = 0

    @property
    def finished(self) -> bool:
        """Whether every token was taken."""
        return self._next == len(self._tokens)

    def count(self) -> int:
        """Take a length."""
        count = int(self._slice(1)[0])
        if not 0 <= count <= len(self._tokens) - self._next:
            raise ValueError("count")
        return count

    def items(self, item: Type) -> list[object]:
        """Take a list; tuples of scalars by their columns, since there may be many."""
        if item.kind != "tuple" or any(inner.items for inner in item.items):
            return super().items(item)
        width = len(item.items)
        tokens = self._slice(self.count() * width)
        columns = [SLICES[inner.kind](tokens[start::width]) for start, inner in enumerate(item.items)]
        rows = zip(*columns, strict=True)
        return list(map(item.made, rows)) if item.name else list(rows)

    def take(self, kind: str, count: int) -> list[object]:
        """Take so many scalars."""
        return SLICES[kind](self._slice(count))

    def _slice(self, count: int) -> list[bytes]:
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


class TextReader(Reader):
    """Reads values with text in them: a cursor over the bytes, since text may hold any byte a token may hold."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0

    @property
    def finished(self) -> bool:
        """Whether every byte was taken."""
        return self._at >= len(self._body)

    def count(self) -> int:
        """Take a length and the one space after it; it may promise no more than the bytes that are left."""
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

    def take(self, kind: str, count: int) -> list[object]:
        """Take so many texts one by one, or so many other scalars out of the bytes that they can fill."""
        if kind == "str":
            return [self._text() for _ in range(count)]
        window = self._body[self._at : self._at + LONGEST_TOKEN * count]
        tokens = window.split(b" ", count)[:count]
        if len(tokens) != count or b"".join(tokens).translate(None, FLOAT_BYTES):
            raise ValueError("tokens")
        self._at += sum(map(len, tokens)) + count
        return SLICES[kind](tokens)

    def _text(self) -> str:
        count = self.count()
        start, self._at = self._at, self._at + count + 1
        if self._body[self._at - 1 : self._at] not in (b"", b" "):
            raise ValueError("separator")
        return self._body[start : start + count].decode()


class BlockReader(TextReader):
    """Reads values with arrays or frames in them: first the raw bytes of all of these by their number, then tokens."""

    def __init__(self, body: bytes) -> None:
        super().__init__(body)
        size, start = self.number(), self._at
        if size > len(body) - start:
            raise ValueError("blocks")
        self._blocks = memoryview(body)[start : start + size]
        self._taken = 0
        self._at = start + size + 1

    @property
    def finished(self) -> bool:
        """Whether every byte was taken."""
        return super().finished and self._taken == len(self._blocks)

    def value(self, type_: Type) -> object:
        """Take one value."""
        if type_.kind == "nd":
            return read_array(self, type_)
        return read_frame(self) if type_.fields else super().value(type_)

    def number(self) -> int:
        """Take a whole number from 0 up, which may promise anything."""
        end = self._body.find(b" ", self._at, self._at + 20)
        digits = self._body[self._at : end if end >= 0 else self._at + 20]
        if not digits.isdigit() or len(digits) > 19:
            raise ValueError("number")
        self._at += len(digits) + 1
        return int(digits)

    def text(self) -> str:
        """Take a text."""
        return self._text()

    def raw(self, size: int) -> memoryview:
        """Take so many raw bytes."""
        if size > len(self._blocks) - self._taken:
            raise ValueError("raw")
        self._taken += size
        return self._blocks[self._taken - size : self._taken]
