"""What an update of the document does, read from its bytes before anything is done with it (Yjs, version 1).

People may do one thing to the document: write and delete text in texts that are theirs to write in. Everything
else that an update could carry (maps, formats, things in texts, documents in documents) is refused here.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.live.wire import Malformed, Reader

_GC, _DELETED, _JSON, _STRING, _ANY, _SKIP = 0, 1, 2, 4, 8, 10
_HAS_LEFT, _HAS_RIGHT, _HAS_KEY = 128, 64, 32
MAX_DEPTH = 8
MAX_DELETIONS = 20_000
"""Stretches that one update may delete; an hour of typing leaves some thousand in the whole document."""


@dataclass(slots=True)
class Stretch:
    """Letters of one client, `start` to `end`, that the update brings."""

    client: int
    start: int
    end: int


@dataclass(slots=True)
class Effect:
    """What an update does.

    `roots` are the texts that it names; `written` the letters by whom; `beside` the letters beside which it
    writes, and `deletions` those that it deletes; `inserted` the texts that it brings; `entries` what of
    `written` is no text.
    """

    roots: set[str] = field(default_factory=set)
    written: list[Stretch] = field(default_factory=list)
    beside: list[Stretch] = field(default_factory=list)
    deletions: list[Stretch] = field(default_factory=list)
    entries: list[Stretch] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether it changes nothing."""
        return not self.written and not self.deletions

    def clients(self) -> set[int]:
        """Whose letters the update brings."""
        return {stretch.client for stretch in self.written}


def read_update(update: bytes) -> Effect:
    """Read what an update does; raises Malformed where it cannot be read, or does what nobody may."""
    reader, effect = Reader(update), Effect()
    for _ in range(_count(reader)):
        count, client, clock = _count(reader), reader.number(), reader.number()
        for _ in range(count):
            clock += _read_struct(reader, effect, client, clock)
    _read_deletions(reader, effect)
    if not reader.done:
        raise Malformed("The update goes on after its end.")
    return effect


def _count(reader: Reader) -> int:
    """Read how many of something follow; each takes a byte at least, so more than the bytes there are is a lie."""
    count = reader.number()
    if count > len(reader.data) - reader.at:
        raise Malformed("The bytes end too early.")
    return count


def _read_struct(reader: Reader, effect: Effect, client: int, clock: int) -> int:
    info = reader.byte()
    kind = info & 31
    if kind in (_GC, _SKIP):
        length = reader.number()
        if kind == _GC:
            effect.written.append(Stretch(client, clock, clock + length))
        return length
    for flag in (_HAS_LEFT, _HAS_RIGHT):
        if info & flag:
            neighbour, at = reader.number(), reader.number()
            effect.beside.append(Stretch(neighbour, at, at + 1))
    if not info & (_HAS_LEFT | _HAS_RIGHT):
        _read_parent(reader, effect, keyed=bool(info & _HAS_KEY))
    length = _read_content(reader, effect, kind)
    if length == 0:
        raise Malformed("A part of the update is empty.")
    stretch = Stretch(client, clock, clock + length)
    effect.written.append(stretch)
    if info & _HAS_KEY or kind in (_ANY, _JSON):
        effect.entries.append(stretch)
    return length


def _read_parent(reader: Reader, effect: Effect, *, keyed: bool) -> None:
    if reader.number() != 1:
        raise Malformed("This would write into something that is not there.")
    effect.roots.add(reader.text())
    if keyed:
        reader.text()


def _read_content(reader: Reader, effect: Effect, kind: int) -> int:
    if kind == _STRING:
        text = reader.text()
        effect.inserted.append(text)
        return utf16(text)
    if kind == _DELETED:
        return reader.number()
    if kind == _ANY:
        count = _count(reader)
        for _ in range(count):
            _skip_any(reader, 0)
        return count
    if kind == _JSON:
        count = _count(reader)
        for _ in range(count):
            reader.text()
        return count
    raise Malformed("The document holds texts alone.")


def _skip_any(reader: Reader, depth: int) -> None:
    """Pass over one value in lib0's form for anything."""
    if depth > MAX_DEPTH:
        raise Malformed("A value is too deep.")
    kind = reader.byte()
    if kind == 119:
        reader.text()
    elif kind == 125:
        while reader.byte() > 127:
            pass
    elif kind in (124, 123, 122):
        reader.take(4 if kind == 124 else 8)
    elif kind == 118:
        for _ in range(_count(reader)):
            reader.text()
            _skip_any(reader, depth + 1)
    elif kind == 117:
        for _ in range(_count(reader)):
            _skip_any(reader, depth + 1)
    elif kind == 116:
        reader.octets()
    elif kind not in (120, 121, 126, 127):
        raise Malformed("There is no such kind of value.")


def _read_deletions(reader: Reader, effect: Effect) -> None:
    for _ in range(_count(reader)):
        client = reader.number()
        for _ in range(_count(reader)):
            start, length = reader.number(), reader.number()
            if len(effect.deletions) >= MAX_DELETIONS:
                raise Malformed("This deletes too much at once.")
            if length:
                effect.deletions.append(Stretch(client, start, start + length))


def without(stretches: Iterable[Stretch], known: Iterable[Stretch]) -> list[Stretch]:
    """Return what of some stretches is in none of those that are known."""
    ranges = _merged(known)
    left: list[Stretch] = []
    for stretch in stretches:
        starts, ends = ranges.get(stretch.client, ([], []))
        start = stretch.start
        for place in range(bisect_right(ends, start), len(starts)):
            if starts[place] >= stretch.end:
                break
            if starts[place] > start:
                left.append(Stretch(stretch.client, start, starts[place]))
            start = ends[place]
        if start < stretch.end:
            left.append(Stretch(stretch.client, start, stretch.end))
    return left


def _merged(stretches: Iterable[Stretch]) -> dict[int, tuple[list[int], list[int]]]:
    """Return the starts and ends of each client's stretches, in order and apart from each other."""
    merged: dict[int, tuple[list[int], list[int]]] = {}
    for one in sorted(stretches, key=lambda one: one.start):
        starts, ends = merged.setdefault(one.client, ([], []))
        if ends and one.start <= ends[-1]:
            ends[-1] = max(ends[-1], one.end)
        else:
            starts.append(one.start)
            ends.append(one.end)
    return merged


def utf16(text: str) -> int:
    """Return how long a text is for a browser, which counts in UTF-16."""
    return len(text) + sum(character > "\uffff" for character in text)
