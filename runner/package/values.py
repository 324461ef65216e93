"""Values as short readable text."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

import numpy as np

from runner.package.frames import Frame
from runner.package.grid import grid
from runner.package.readable import array_text, frame_text
from runner.package.record import Record

SHOWN = 2000
KEY_SHOWN = 40
BRACKETS = {list: ("[", "]"), tuple: ("(", ")"), dict: ("{", "}")}


def show(value: object, type_: object | None, limit: int = SHOWN) -> str:
    """Readable text of a value, of about `limit` characters at most.

    Python's own literals, a record as `Booking(start=1)`; what does not fit is counted: `[1, 2, … 199 998 more]`.
    Without a type the value is the text of a program that reads and prints, shown as it is. A table is shown as one.
    """
    columns = getattr(type_, "columns", ())
    if columns:
        return table(value, [column.name for column in columns], limit)
    if getattr(type_, "forms", ()):
        return steps(value, type_, limit)
    if isinstance(value, Frame):
        return frame_text(value, limit)
    if isinstance(value, np.ndarray):
        return array_text(value, limit)
    if type_ is None:
        text = value if isinstance(value, str) else repr(value)
        return text if len(text) <= limit else f"{text[:limit]}\n… {grouped(len(text) - limit)} more characters"
    return "".join(pieces(value, limit))


def table(value: Any, names: list[str], limit: int) -> str:
    """A table, or the rows of an answer, which bring their own names."""
    if isinstance(value, dict):
        return grid(value["columns"], value["rows"], limit)
    return grid(names, value, limit)


def steps(value: Any, type_: Any, limit: int) -> str:
    """Calls, one to a line; in a trace with what each gave, where the method gives something."""
    traced = type_.kind == "trace"
    lines: list[str] = []
    for call, given, result in zip(type_.calls, value, type_.results, strict=True) if traced else every(value):
        if limit <= 0:
            left = grouped(len(value) - len(lines))
            return "\n".join([*lines, f"… {left} more call{'' if left == '1' else 's'}"])
        shown = call_text(call, limit)
        lines.append(f"{shown} → {show(given, result, limit)}" if result else shown)
        limit -= len(lines[-1]) + 1
    return "\n".join(lines) or "no calls"


def every(calls: Iterable[Any]) -> Iterator[tuple[Any, None, None]]:
    """Calls that have not given anything yet."""
    return ((call, None, None) for call in calls)


def call_text(call: Sequence[object], room: int) -> str:
    """One call as people write it: put(1, 10)."""
    inner = "".join(pieces(tuple(call[1:]), max(room, 60)))
    return f"{call[0]}{inner}"


def pieces(value: object, room: int) -> list[str]:
    """The text of one value in pieces that together keep to about `room` characters."""
    if isinstance(value, str):
        return [quoted(value, room)]
    if isinstance(value, np.ndarray):
        return [array_text(value, room, lines=False)]
    if not isinstance(value, list | tuple | dict):
        text = literal(value)
        return [text if len(text) <= max(room, 40) else f"{text[:room]}…"]
    shown: list[list[str]] = []
    labels = [f"{name}=" for name in value.names] if isinstance(value, Record) else None
    for at, item in enumerate(value.items() if isinstance(value, dict) else value):
        if room <= 0:
            break
        shown.append(pair(item, room) if isinstance(value, dict) else pieces(item, room))
        if labels:
            shown[-1].insert(0, labels[at])
        room -= sum(map(len, shown[-1])) + 2
    if len(shown) < len(value):
        shown.append([f"… {grouped(len(value) - len(shown))} more"])
    parted = chain.from_iterable([", ", *item] for item in shown)
    left, right = (f"{type(value).__name__}(", ")") if labels else BRACKETS[type(value)]
    return [left, *list(parted)[1:], right]


def pair(item: Any, room: int) -> list[str]:
    """A key with its value."""
    key, value = item
    return [*pieces(key, room), ": ", *pieces(value, room)]


def literal(value: object) -> str:
    """A number, bool or None as Python writes it; an int of absurd size by its size."""
    if isinstance(value, int) and value.bit_length() > 4096:
        return f"an int of {grouped(value.bit_length())} bits"
    return repr(value)


def quoted(text: str, room: int) -> str:
    """Text in quotes, with what does not fit counted."""
    kept = max(room, 16)
    if len(text) <= kept:
        return repr(text)
    return f"{text[:kept]!r} … {grouped(len(text) - kept)} more characters"


def key_text(key: object) -> str:
    """A key of a map as it stands in the brackets of a place."""
    text = json.dumps(key, ensure_ascii=False) if isinstance(key, str) else str(key)
    return text if len(text) <= KEY_SHOWN else f"{text[:KEY_SHOWN]}…"


def grouped(number: int) -> str:
    """A count with its thousands set apart: 199 998."""
    return f"{number:,}".replace(",", " ")
