"""Who is in a room, and what goes to whom: rosters, cursors and the timeline, each as far as one may see it."""

from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec

from app.live import wire
from app.live.log import CURSOR, EVENT, Journal, event_body
from app.live.people import Member, Roster, Sink, own_words, without_cursor
from app.live.wire import Aware
from app.participants import Seat

EVENTS_SHOWN = 300
CURSOR_MS = 1000
MEMBERS, CONNECTIONS_EACH = 64, 8
CROWDED = 4409
_OF_THE_CLOCK = ("start", "pause", "resume", "extend", "part", "part_over", "private", "private_over", "end")
_OF_THE_WORK = ("problem", "open", "pen", "lock", "unlock", "hint", "think_aloud", "submission", "judged")
PUBLIC_EVENTS = frozenset((*_OF_THE_CLOCK, *_OF_THE_WORK, "join", "leave"))
"""What everybody may see of the timeline; the rest is for interviewers."""


class Told(NamedTuple):
    """An event of the timeline as it goes out; `private` while only the candidate and the log know it."""

    kind: str
    frame: bytes
    private: bool


class Audience:
    """The connections of one room; `hidden` says that all but the candidate must not see what they do."""

    def __init__(self, journal: Journal, now: Callable[[], int]) -> None:
        self.journal, self.now = journal, now
        self.members: dict[int, Member] = {}
        self.roster = Roster()
        self.events: deque[Told] = deque(maxlen=EVENTS_SHOWN)
        self.hidden = False

    def enter(self, seat: Seat, sink: Sink) -> Member | None:
        """Take a connection in; None, and its end, where there are too many."""
        own = sum(member.participant == seat.participant for member in self.members.values())
        if len(self.members) >= MEMBERS or own >= CONNECTIONS_EACH:
            sink.close(CROWDED, "Too many pages have this room open.")
            return None
        now = self.now()
        self.journal.connections += 1
        member = Member(self.journal.connections, seat, sink, joined_at=now)
        self.members[member.number] = member
        self.roster.came(seat, now)
        return member

    def welcome(self, member: Member) -> None:
        """Tell a new connection what there was, and everybody that it is there."""
        for told in self.events:
            if self.may_see(member, told):
                member.sink.put(told.frame)
        if sum(other.participant == member.participant for other in self.members.values()) == 1:
            self.tell("join", {"name": member.seat.name, "role": member.role}, member.participant)
        self.tell_people()
        self.send_awareness(member)

    def farewell(self, member: Member) -> None:
        """Take a connection out, and tell the others."""
        del self.members[member.number]
        if member.client is not None:
            clock = member.aware.clock + 1 if member.aware else 1
            self.to_all(wire.awareness([Aware(member.client, clock, None)]))
        if not self.online(member.participant):
            self.tell("leave", {"name": member.seat.name, "role": member.role}, member.participant)
        self.tell_people()

    def online(self, participant: str | None) -> bool:
        """Say whether somebody has a connection; for None, whether a candidate has."""
        if participant is None:
            return any(member.role == "candidate" for member in self.members.values())
        return any(member.participant == participant for member in self.members.values())

    def sees(self, member: Member) -> bool:
        """Say whether a connection may see what the candidate does just now."""
        return not self.hidden or member.role == "candidate"

    # --- sending ---

    def to_all(self, frame: bytes) -> None:
        """Send a frame to everybody."""
        for member in list(self.members.values()):
            member.sink.put(frame)

    def to_others(self, writer: Member, frame: bytes) -> None:
        """Send what one connection wrote to the others that may see it."""
        for member in list(self.members.values()):
            if member is not writer and (self.sees(member) or writer.role != "candidate"):
                member.sink.put(frame)

    def tell(self, kind: str, data: dict[str, Any], participant: str = "", *, by_candidate: bool = False) -> None:
        """Put an event on the timeline and tell those who may see it.

        `by_candidate`: in private time, the others hear of it when that is over.
        """
        private = by_candidate and self.hidden
        entry = self.journal.write(EVENT, event_body(kind, data, private=private), self.now(), participant)
        if entry is None:
            return
        frame = event_frame(entry.at, kind, data, participant)
        told = Told(kind, frame, private)
        self.events.append(told)
        for member in list(self.members.values()):
            if self.may_see(member, told):
                member.sink.put(frame)

    def may_see(self, member: Member, told: Told) -> bool:
        """Say whether a connection may see an event."""
        if member.role != "interviewer" and told.kind not in PUBLIC_EVENTS:
            return False
        return not told.private or self.sees(member)

    def reveal(self, others: list[Member]) -> None:
        """Tell what was held back in private time."""
        held = [told._replace(private=False) for told in self.events if told.private]
        self.events = deque((told._replace(private=False) for told in self.events), maxlen=EVENTS_SHOWN)
        for told in held:
            for member in others:
                if self.may_see(member, told):
                    member.sink.put(told.frame)

    def tell_people(self) -> None:
        """Tell everybody who is there."""
        typing: dict[str, int | None] = {}
        for member in self.members.values():
            shown = None if self.hidden and member.role == "candidate" else member.typing_at
            typing[member.participant] = max(shown or 0, typing.get(member.participant) or 0) or None
        self.to_all(wire.control({"type": "people", "people": self.roster.listing(typing)}))

    # --- awareness ---

    def take_awareness(self, member: Member, frame: wire.Awareness, now: int) -> None:
        """Take what a browser says of itself; it speaks for one client, which no other connection has."""
        taken = {other.client for other in self.members.values() if other is not member}
        for said in frame.people:
            if member.client is None and said.client not in taken:
                member.client = said.client
            if said.client == member.client:
                member.aware, member.aware_waits = own_words(member, said), True
        if member.aware_waits and member.awareness.take(now):
            self.tell_awareness(member)
        self._log_cursor(member, now)

    def tell_awareness(self, member: Member) -> None:
        """Tell everybody what a browser says, itself too: it takes a silent line for a dead one."""
        member.aware_waits = False
        if member.aware is None:
            return
        plain, hidden = wire.awareness([member.aware]), wire.awareness([without_cursor(member.aware)])
        for other in list(self.members.values()):
            other.sink.put(plain if self.sees(other) or member.role != "candidate" else hidden)

    def send_awareness(self, member: Member) -> None:
        """Tell one connection what every browser says."""
        said = [
            other.aware if self.sees(member) or other.role != "candidate" else without_cursor(other.aware)
            for other in self.members.values()
            if other.aware is not None
        ]
        if said:
            member.sink.put(wire.awareness(said))

    def _log_cursor(self, member: Member, now: int) -> None:
        """Keep where somebody's cursor is, about once a second and not while they type."""
        cursor = member.aware.state.get("cursor") if member.aware and member.aware.state else None
        moved = cursor is not None and cursor != member.cursor and member.role != "watcher"
        typing = member.typing_at is not None and now - member.typing_at < CURSOR_MS
        if moved and not typing and now - member.cursor_at >= CURSOR_MS:
            member.cursor, member.cursor_at = cursor, now
            self.journal.write(CURSOR, msgspec.json.encode(cursor), now, member.participant, member.number)


def event_frame(at: int, kind: str, data: dict[str, Any], participant: str) -> bytes:
    """Write an event of the timeline as it goes out."""
    return wire.control({"type": "event", "at": at, "kind": kind, "data": data, "by": participant})
