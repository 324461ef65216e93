"""Who is connected to a room: one member per connection, and what each browser says of itself."""

from dataclasses import dataclass, field
from typing import Any, Protocol

import msgspec

from app.live.wire import Aware
from app.participants import Seat

UPDATES_PER_SECOND = 200
AWARE_PER_SECOND = 20
ASKS_PER_SECOND = 10
BYTES_PER_SECOND = 1 << 20
SIGNALS_PER_MINUTE = 60
DENIALS_PER_MINUTE = 30
CURSOR_BYTES = 1024
COLOURS = {
    "candidate": ("#0b57d0", "#0b57d033"),
    "interviewer": ("#8a3ffc", "#8a3ffc33"),
    "watcher": ("#5f6368", "#5f636833"),
}


class Sink(Protocol):
    """Where frames to one browser go."""

    def put(self, frame: bytes) -> None:
        """Send a frame; never waits."""

    def close(self, code: int, reason: str) -> None:
        """End the connection; never waits."""


@dataclass(slots=True)
class Bucket:
    """So many in a second or a minute, and as many at once."""

    limit: float
    per_ms: int = 1000
    _left: float = field(default=-1.0)
    _at: int = 0

    def take(self, now: int, amount: int = 1) -> bool:
        """Take one or some; False where there are not as many left."""
        if self._left < 0:
            self._left, self._at = self.limit, now
        gained = max(0, now - self._at) * self.limit / self.per_ms
        self._left, self._at = min(self.limit, self._left + gained), now
        if self._left < amount:
            return False
        self._left -= amount
        return True


@dataclass(slots=True, eq=False)
class Member:
    """One connection of a participant."""

    number: int
    seat: Seat
    sink: Sink
    joined_at: int
    may_write: bool = False
    grace_until: int = 0
    asked: bool = False
    client: int | None = None
    aware: Aware | None = None
    aware_waits: bool = False
    cursor: Any = None
    cursor_at: int = 0
    paste_said_at: int = 0
    typing_at: int | None = None
    frames: Bucket = field(default_factory=lambda: Bucket(2 * UPDATES_PER_SECOND))
    updates: Bucket = field(default_factory=lambda: Bucket(UPDATES_PER_SECOND))
    weight: Bucket = field(default_factory=lambda: Bucket(BYTES_PER_SECOND))
    asks: Bucket = field(default_factory=lambda: Bucket(ASKS_PER_SECOND))
    awareness: Bucket = field(default_factory=lambda: Bucket(AWARE_PER_SECOND))
    signals: Bucket = field(default_factory=lambda: Bucket(SIGNALS_PER_MINUTE, 60_000))
    denials: Bucket = field(default_factory=lambda: Bucket(DENIALS_PER_MINUTE, 60_000))

    @property
    def participant(self) -> str:
        """Whose connection it is."""
        return self.seat.participant

    @property
    def role(self) -> str:
        """The role of its participant."""
        return self.seat.role


def own_words(member: Member, said: Aware) -> Aware:
    """Return what a browser says of itself with everything but its cursor put right from its seat."""
    if said.state is None:
        return said
    cursor = said.state.get("cursor")
    if len(msgspec.json.encode(cursor)) > CURSOR_BYTES:
        cursor = None
    colour, light = COLOURS[member.role]
    person = {
        "name": member.seat.name,
        "color": colour,
        "colorLight": light,
        "role": member.role,
        "participant": member.participant,
    }
    return Aware(said.client, said.clock, {"user": person, "cursor": cursor})


def without_cursor(said: Aware) -> Aware:
    """Return the same without saying where the cursor is."""
    return said if said.state is None else Aware(said.client, said.clock, said.state | {"cursor": None})


class Roster:
    """Everybody who is or was in the room, for the list of people."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, Any]] = {}

    def came(self, seat: Seat, now: int) -> None:
        """Take note of somebody who came in."""
        facts = {"participant": seat.participant, "name": seat.name, "role": seat.role, "since": now}
        self._known.setdefault(seat.participant, facts)

    def newest_candidate(self) -> str | None:
        """Return the candidate who came in last by their participant, which sorts by time."""
        return max((key for key, one in self._known.items() if one["role"] == "candidate"), default=None)

    def role_of(self, participant: str) -> str | None:
        """Return the role of somebody who was here."""
        known = self._known.get(participant)
        return known["role"] if known else None

    def listing(self, typing: dict[str, int | None]) -> list[dict[str, Any]]:
        """List people; `typing` has those who are online, and when they last typed. Watchers who left are left out."""
        return [
            one | {"online": key in typing, "typing_at": typing.get(key)}
            for key, one in self._known.items()
            if key in typing or one["role"] != "watcher"
        ]
