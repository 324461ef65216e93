"""The checkers of printed text: the same words, or the same text."""

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest

from runner.package.checkers.finding import RIGHT, Finding
from runner.package.values import grouped

QUOTED = 60
DECIMAL = re.compile(rb"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?")
BLANKS = b" \t\n\r\x0b\x0c"


def words_only(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """The same words in the same order; numbers within a tolerance where the options give one."""
    right, given = as_bytes(expected), as_bytes(actual)
    if right.split() == given.split():
        return RIGHT
    atol, rtol = options.get("atol", 0.0), options.get("rtol", 0.0)
    for one, other in zip_longest(words(right), words(given)):
        if one is None:
            return Finding(False, f"Line {grouped(other[0])}: expected nothing more, got {quoted(other[1])}.")
        if other is None:
            return Finding(False, too_short(one, given))
        if one[1] != other[1] and not near(one[1], other[1], atol, rtol):
            return Finding(False, f"Line {grouped(other[0])}: expected {quoted(one[1])}, got {quoted(other[1])}.")
    return RIGHT


def same_text(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """The same text, but for newlines at the end."""
    del options
    right, given = as_bytes(expected).rstrip(b"\n"), as_bytes(actual).rstrip(b"\n")
    if right == given:
        return RIGHT
    for number, (one, other) in enumerate(zip_longest(right.split(b"\n"), given.split(b"\n")), 1):
        if one == other:
            continue
        if one is None:
            return Finding(False, f"Line {grouped(number)}: expected nothing more, got {quoted(other)}.")
        if other is None:
            return Finding(False, f"The output ends before line {grouped(number)}; expected {quoted(one)} there.")
        return Finding(False, f"Line {grouped(number)}: expected {quoted(one)}, got {quoted(other)}.")
    return RIGHT


def as_bytes(text: object) -> bytes:
    """Text or bytes as bytes; anything else counts as no output."""
    if isinstance(text, str):
        return text.encode("utf-8", "backslashreplace")
    return bytes(text) if isinstance(text, bytes | bytearray | memoryview) else b""


def words(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each word with the number of its line."""
    for number, line in enumerate(data.split(b"\n"), 1):
        for word in line.split():
            yield number, word


def too_short(missing: tuple[int, bytes], given: bytes) -> str:
    """The sentence on output that ended too early."""
    if not given.strip(BLANKS):
        return f"Nothing was printed; expected {quoted(missing[1])} first."
    return f"The output ended too early; expected {quoted(missing[1])} on line {grouped(missing[0])}."


def near(one: bytes, other: bytes, atol: float, rtol: float) -> bool:
    """Whether two words are numbers within the tolerance."""
    if not (atol or rtol) or not DECIMAL.fullmatch(one) or not DECIMAL.fullmatch(other):
        return False
    right, given = float(one), float(other)
    return right == given or abs(right - given) <= atol + rtol * abs(right) < float("inf")


def quoted(word: bytes) -> str:
    """A word in quotes, cut after 60 characters."""
    text = word[: QUOTED * 4].decode("utf-8", "replace")
    return repr(text) if len(text) <= QUOTED else f"{text[:QUOTED]!r}…"
