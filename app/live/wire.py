"""The frames of the live connection: y-protocols' own, and one more kind that holds JSON; pure bytes and values.

A frame is a kind and what belongs to it, written with lib0's variable-length numbers. Whatever cannot be read
raises Malformed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

SYNC, AWARENESS, DENIED, QUERY_AWARENESS, CONTROL = 0, 1, 2, 3, 100
STEP1, STEP2, UPDATE = 0, 1, 2
MAX_FRAME = 256 * 1024
"""Bytes of the largest frame that is taken."""
MAX_AWARE = 16
"""People that one awareness frame may speak of."""
_LARGEST = 2**53


class Malformed(ValueError):
    """These bytes are not what they should be."""


class Reader:
    """Reads lib0's numbers, strings and byte arrays one after another."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    @property
    def done(self) -> bool:
        """Whether everything was read."""
        return self.at >= len(self.data)

    def byte(self) -> int:
        """Read one byte."""
        if self.at >= len(self.data):
            raise Malformed("The bytes end too early.")
        self.at += 1
        return self.data[self.at - 1]

    def number(self) -> int:
        """Read a whole number from 0 to 2**53."""
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 127) << shift
            if byte < 128:
                break
            shift += 7
            if shift > 56:
                raise Malformed("A number is too long.")
        if value > _LARGEST:
            raise Malformed("A number is too large.")
        return value

    def take(self, length: int) -> bytes:
        """Read so many bytes."""
        end = self.at + length
        if end > len(self.data):
            raise Malformed("The bytes end too early.")
        self.at, start = end, self.at
        return self.data[start:end]

    def octets(self) -> bytes:
        """Read a byte array with its length before it."""
        return self.take(self.number())

    def text(self) -> str:
        """Read a string in UTF-8."""
        try:
            return self.octets().decode()
        except UnicodeDecodeError as error:
            raise Malformed("A text is not UTF-8.") from error


def number(value: int) -> bytes:
    """Write a whole number."""
    if value < 128:
        return bytes((value,))
    written = bytearray()
    while value > 127:
        written.append(128 | value & 127)
        value >>= 7
    written.append(value)
    return bytes(written)


def octets(data: bytes) -> bytes:
    """Write a byte array, its length first."""
    return number(len(data)) + data


class Aware(NamedTuple):
    """What somebody's browser says of itself: the document's client, a counter, and JSON or None for gone."""

    client: int
    clock: int
    state: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class AskState:
    """What one side has, as a state vector; the other answers with what is missing there."""

    vector: bytes


@dataclass(frozen=True, slots=True)
class Change:
    """An update of the document; `answer` says that it answers an AskState."""

    update: bytes
    answer: bool


@dataclass(frozen=True, slots=True)
class Awareness:
    """What browsers say of themselves."""

    people: tuple[Aware, ...]


@dataclass(frozen=True, slots=True)
class AskAwareness:
    """Wants to know what everybody's browser says."""


@dataclass(frozen=True, slots=True)
class Control:
    """A message of our own."""

    message: dict[str, Any]


Frame = AskState | Change | Awareness | AskAwareness | Control


def read(data: bytes) -> Frame:
    """Read one frame of a client's; raises Malformed."""
    if len(data) > MAX_FRAME:
        raise Malformed("This frame is too large.")
    reader = Reader(data)
    kind = reader.number()
    frame: Frame
    if kind == SYNC:
        frame = _read_sync(reader)
    elif kind == AWARENESS:
        frame = _read_awareness(Reader(reader.octets()))
    elif kind == QUERY_AWARENESS:
        frame = AskAwareness()
    elif kind == CONTROL:
        frame = Control(_object(reader.text()))
    else:
        raise Malformed("There is no such kind of frame.")
    if not reader.done:
        raise Malformed("The frame goes on after its end.")
    return frame


def _read_sync(reader: Reader) -> Frame:
    step = reader.number()
    if step == STEP1:
        return AskState(reader.octets())
    if step in (STEP2, UPDATE):
        return Change(reader.octets(), answer=step == STEP2)
    raise Malformed("There is no such step.")


def _read_awareness(reader: Reader) -> Awareness:
    count = reader.number()
    if count > MAX_AWARE:
        raise Malformed("One browser speaks for too many.")
    people = tuple(_read_aware(reader) for _ in range(count))
    if not reader.done:
        raise Malformed("The frame goes on after its end.")
    return Awareness(people)


def _read_aware(reader: Reader) -> Aware:
    client, clock, text = reader.number(), reader.number(), reader.text()
    return Aware(client, clock, None if text == "null" else _object(text))


def _object(text: str) -> dict[str, Any]:
    try:
        return msgspec.json.decode(text.encode(), type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError) as error:
        raise Malformed("This is not a JSON object.") from error


def ask_state(vector: bytes) -> bytes:
    """Write what this side has, as a state vector."""
    return bytes((SYNC, STEP1)) + octets(vector)


def answer_state(update: bytes) -> bytes:
    """Write what the other side lacks."""
    return bytes((SYNC, STEP2)) + octets(update)


def change(update: bytes) -> bytes:
    """Write an update of the document."""
    return bytes((SYNC, UPDATE)) + octets(update)


def denied(reason: str) -> bytes:
    """Write that something was refused."""
    return bytes((DENIED, 0)) + octets(reason.encode())


def awareness(people: Iterable[Aware]) -> bytes:
    """Write what browsers say of themselves."""
    written = [number(one.client) + number(one.clock) + octets(msgspec.json.encode(one.state)) for one in people]
    return bytes((AWARENESS,)) + octets(number(len(written)) + b"".join(written))


def control(message: Any) -> bytes:
    """Write a message of our own; it may be anything that msgspec writes as a JSON object."""
    return bytes((CONTROL,)) + octets(msgspec.json.encode(message))


def read_vector(data: bytes) -> dict[int, int]:
    """Read a state vector: how many letters of each client are known; raises Malformed."""
    reader = Reader(data)
    known = {reader.number(): reader.number() for _ in range(min(reader.number(), len(data)))}
    if not reader.done:
        raise Malformed("The state goes on after its end.")
    return known
