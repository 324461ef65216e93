"""The clock of an interview at every moment, from what happened, by the same rules that the room goes by."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from app.live import clock as clocks
from app.live.clock import Clock


class Happened(NamedTuple):
    """An event of the log; `at` in epoch milliseconds."""

    at: int
    participant: str
    kind: str
    data: Mapping[str, Any]


class Moment(NamedTuple):
    """The clock from one moment on."""

    at: int
    clock: Clock


def clock_moments(first: Clock, events: Iterable[Happened], queued: Mapping[str, float | None]) -> list[Moment]:
    """Return every moment at which the clock changed; `queued` is how long each submission waited, in milliseconds."""
    clock = first
    moments: list[Moment] = []
    parts = dict[str, Any]()
    for event in events:
        if event.kind == "submission":
            parts[str(event.data.get("id"))] = event.data.get("part")
        after = _after(clock, event, queued, parts)
        if after != clock or not moments:
            clock = after
            moments.append(Moment(event.at, clock))
    return moments


def _after(clock: Clock, event: Happened, queued: Mapping[str, float | None], parts: Mapping[str, Any]) -> Clock:
    if event.kind == "judged":
        identifier = str(event.data.get("id"))
        counts = clock.live and parts.get(identifier) == clock.part
        return clocks.give_back_queue(clock, queued.get(identifier)) if counts else clock
    change = _CHANGES.get(event.kind)
    return change(clock, event) if change else clock


def _pause(clock: Clock, event: Happened) -> Clock:
    taken = event.data.get("seconds") is not None
    return clocks.take_pause(clock, event.at) if taken else clocks.pause(clock, event.at)


_CHANGES: Mapping[str, Callable[[Clock, Happened], Clock]] = {
    "start": lambda clock, event: clocks.start(clock, event.at),
    "pause": _pause,
    "resume": lambda clock, event: clocks.resume(clock, event.at),
    "extend": lambda clock, event: clocks.extend(clock, event.at, int(event.data.get("minutes", 0))),
    "part": lambda clock, event: clocks.next_part(clock, event.at),
    "part_over": lambda clock, event: clocks.advance(clock, event.at),
    "private": lambda clock, event: clocks.go_private(clock, event.at),
    "private_over": lambda clock, event: clocks.end_private(clock),
    "outage": lambda clock, event: clocks.give_back(clock, int(event.data.get("ms", 0))),
    "end": lambda clock, event: clocks.end(clock, event.at),
}
