"""The checkers of printed text: the same words, or the same text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from runner.package.checkers.finding import RIGHT, Finding
from runner.package.values import grouped

QUOTED = 60
DECIMAL = re.compile(rb"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?")
BLANKS = b" \t\n\r\x0b\x0c"
SPACES = re.compile(rb"[ \t\n\r\x0b\x0c]+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """When two words are the same: numbers within tolerances, added up or each by itself; letters of any case."""

    atol: float
    rtol: float
    either: bool
    ignore_case: bool

    def __call__(self, expected: bytes, given: bytes) -> bool:
        if expected == given or (self.ignore_case and expected.lower() == given.lower()):
            return True
        if not (self.atol or self.rtol) or not DECIMAL.fullmatch(expected) or not DECIMAL.fullmatch(given):
            return False
        right, actual = float(expected), float(given)
        most = max(self.atol, self.rtol * abs(right)) if self.either else self.atol + self.rtol * abs(right)
        return right == actual or abs(right - actual) <= most < float("inf")


def words_only(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """The same words in the same order, as alike as the options say; the space between them only where they say so."""
    right, given = as_bytes(expected), as_bytes(actual)
    if right == given or (right.split() == given.split() and not options.get("strict_spaces")):
        return RIGHT
    atol, rtol = options.get("atol", 0.0), options.get("rtol", 0.0)
    alike = Likeness(atol, rtol, bool(options.get("either")), bool(options.get("ignore_case")))
    for one, other in zip_longest(words(right), words(given)):
        if one is None:
            return Finding(False, f"Line {grouped(other[0])}: expected nothing more, got {quoted(other[1])}.")
        if other is None:
            return Finding(False, too_short(one, given))
        if not alike(one[1], other[1]):
            return Finding(False, f"Line {grouped(other[0])}: expected {quoted(one[1])}, got {quoted(other[1])}.")
    return same_spaces(right, given) if options.get("strict_spaces") else RIGHT


def same_spaces(right: bytes, given: bytes) -> Finding:
    """The same space before, between and after words that are the same."""
    line = 1
    for one, other in zip_longest(spaces(right), spaces(given), fillvalue=b""):
        if one != other:
            shown = f"expected {quoted(one) if one else 'none'}, got {quoted(other) if other else 'none'}"
            return Finding(False, f"Line {grouped(line)}: the words are right, but not the space between: {shown}.")
        line += one.count(b"\n")
    return RIGHT


def spaces(data: bytes) -> list[bytes]:
    """What stands before the first word, between two, and after the last."""
    between = SPACES.findall(data)
    before = [] if data[:1] in BLANKS and data else [b""]
    return [*before, *between, *([] if data[-1:] in BLANKS and data.strip(BLANKS) else [b""])]


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


def quoted(word: bytes) -> str:
    """A word in quotes, cut after 60 characters."""
    text = word[: QUOTED * 4].decode("utf-8", "replace")
    return repr(text) if len(text) <= QUOTED else f"{text[:QUOTED]!r}…"
