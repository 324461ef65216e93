"""One live room: what each frame of a participant's does to document, pen and clock; it knows frames, not sockets."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from app.catalogue import Catalogue
from app.clock import now_ms
from app.live import pen as pens
from app.live import wire
from app.live.audience import Audience
from app.live.clock import Clock, advance
from app.live.course import Course, Plan, progress_columns
from app.live.document import BOXES, Denied, Document, difference, vector_of
from app.live.log import DENIED, EVENT, UPDATE, Journal, event_body
from app.live.people import Member, Sink
from app.live.runs import Run, run_frames
from app.live.shapes import RoomState
from app.live.signals import SAID_MS, pasted
from app.live.update import Effect, read_update
from app.live.view import room_state
from app.participants import Seat

GRACE_MS = 500
"""Keys that were under way when the time stopped or the editor was locked are still taken for so long."""
HEALING_MS = 30_000
"""After a room was loaded, browsers may give back for so long what a crash took, whoever wrote it."""
PEOPLE_MS = 2000
HOLDER_AWAY_MS = 5000
DENIALS_LOGGED = 200
FLOOD = 4508
CLOSED = "You cannot write just now."


class Room:
    """The room of one interview; `now` tells the time in epoch milliseconds."""

    def __init__(
        self,
        plan: Plan,
        clock: Clock,
        course: Course,
        document: Document,
        journal: Journal,
        catalogue: Catalogue,
        now: Callable[[], int] = now_ms,
    ) -> None:
        self.plan, self.clock, self.course = plan, clock, course
        self.document, self.journal, self.catalogue, self.now = document, journal, catalogue, now
        self.audience = Audience(journal, now)
        self.runs: dict[str, Run] = {}
        self.opening = asyncio.Lock()
        self.broken = False
        self.used_at = now()
        self._shadow: bytes | None = None
        self._healing_until = 0
        self._denied: dict[str, int] = {}
        self._people_at = 0
        self._holder_gone_at: int | None = None

    def came_back(self, clock: Clock) -> None:
        """Go on from the log: with the clock as it is after an outage, and open for what a crash took."""
        now, before = self.now(), self.clock
        self.clock, self._healing_until = clock, now + HEALING_MS
        if clock.since is not None and before.since is not None and clock.since != before.since:
            # The replay tells the time from the log alone.
            self.audience.tell("outage", {"ms": clock.since - before.since})
        self.tick(now)

    # --- coming and going ---

    def join(self, seat: Seat, sink: Sink) -> int | None:
        """Let a participant's browser in; returns the connection's number, None where there are too many."""
        member = self.audience.enter(seat, sink)
        if member is None:
            return None
        now = self.now()
        member.may_write = self.may_write(seat)
        hello = {"you": seat.participant, "role": seat.role, "now": now, "connection": member.number}
        sink.put(wire.control({"type": "hello"} | hello))
        sink.put(self.state_frame(member.role))
        self.audience.welcome(member)
        for run in self.runs.values():
            if not run.ended:
                self.send_run(run, [member])
        self.tell_state()
        self._ask(member)
        return member.number

    def leave(self, number: int) -> None:
        """Take note that a connection has ended."""
        member = self.audience.members.get(number)
        if member is None:
            return
        self.audience.farewell(member)
        self.used_at = self.now()
        self.set_pen(pens.acknowledge(self.course.pen, number))

    def drop(self, member: Member, code: int, reason: str) -> None:
        """End a connection."""
        member.sink.close(code, reason)
        self.leave(member.number)

    def dismiss(self, participants: set[str] | None, code: int, reason: str) -> None:
        """End the connections of these participants, or of all."""
        for member in list(self.audience.members.values()):
            if participants is None or member.participant in participants:
                self.drop(member, code, reason)

    # --- who may write ---

    def may_write(self, seat: Seat) -> bool:
        """Say whether somebody may write just now: by role, pen, clock, lock and private time."""
        if not self.clock.live or not self.course.pen.held_by(seat.participant, seat.role):
            return False
        if seat.role == "interviewer":
            return not self.audience.hidden
        return not self.clock.stands(self.now()) and not self.course.locked

    def losing(self, pen: pens.Pen) -> frozenset[int]:
        """Return the connections that could write until now and could not with this pen."""
        members = self.audience.members.values()
        return frozenset(
            member.number for member in members if member.may_write and not pen.held_by(member.participant, member.role)
        )

    def _refresh(self, *, grace: bool) -> None:
        for member in self.audience.members.values():
            may = self.may_write(member.seat)
            if member.may_write and not may and grace:
                member.grace_until = self.now() + GRACE_MS
            member.may_write = may

    # --- what may change about the room ---

    def set(self, *, clock: Clock | None = None, course: Course | None = None, grace: bool = True) -> None:
        """Take a new clock or course: remember it, give and take rights, and tell everybody."""
        was_private = self.clock.private_until is not None
        self.clock, self.course = clock or self.clock, course or self.course
        is_private = self.clock.private_until is not None
        if is_private and not was_private:
            self.hide(self.document.state())
            self.course = msgspec.structs.replace(self.course, private_from=self.journal.n)
        elif was_private and not is_private:
            self._reveal()
        self._refresh(grace=grace)
        self.save()
        self.tell_state()

    def save(self) -> None:
        """Put on record how far the interview has come."""
        if self.clock.started_at is not None and not self.journal.closed:
            self.journal.save(progress_columns(self.clock, self.course))

    def set_pen(self, pen: pens.Pen) -> None:
        """Take a new state of the pen; a completed move takes the right to write at once."""
        before = self.course.pen
        if pen is before:
            return
        self.set(course=msgspec.structs.replace(self.course, pen=pen), grace=False)
        if pen.epoch != before.epoch:
            holder = pen.holder or self.audience.roster.newest_candidate()
            self.audience.tell("pen", {"mode": pen.mode, "holder": holder, "epoch": pen.epoch})

    def hide(self, state: bytes) -> None:
        """From now on, all but the candidate see the document as it was in this state."""
        self._shadow, self.audience.hidden = state, True

    def _reveal(self) -> None:
        """Show everybody what was written and told in private."""
        if self._shadow is None:
            return
        update = self.document.missing(vector_of(self._shadow))
        self._shadow, self.audience.hidden = None, False
        self.course = msgspec.structs.replace(self.course, private_from=None)
        others = [member for member in self.audience.members.values() if member.role != "candidate"]
        for member in others:
            member.sink.put(wire.change(update))
        self.audience.reveal(others)
        for run in self.runs.values():
            if run.private:
                run.private = False
                self.send_run(run, others)
        for member in list(self.audience.members.values()):
            if member.role == "candidate":
                self.audience.tell_awareness(member)

    # --- time ---

    def tick(self, now: int) -> None:
        """Let everything happen that is due; to be called a few times in a second and before every frame."""
        due = self.clock.due()
        if due is not None and due <= now:
            self._advance(now)
        late = pens.overdue(self.course.pen, now)
        if late:
            self.set_pen(pens.finish(self.course.pen))
            for number in late & set(self.audience.members):
                _reset(self.audience.members[number], "The pen was taken while your page did not answer.")
        self._return_pen(now)
        for member in list(self.audience.members.values()):
            if member.aware_waits and member.awareness.take(now):
                self.audience.tell_awareness(member)
        if self._people_at and now >= self._people_at:
            self._people_at = 0
            self.audience.tell_people()

    def _advance(self, now: int) -> None:
        before, after = self.clock, advance(self.clock, now)
        if after is before:
            return
        self.set(clock=after)
        if before.resumes_at is not None and after.resumes_at is None:
            self.audience.tell("resume", {"by_itself": True})
        if before.private_until is not None and after.private_until is None:
            self.audience.tell("private_over", {})
        if before.running and not after.running:
            self.audience.tell("part_over", {"part": after.part})

    def _return_pen(self, now: int) -> None:
        """Give the pen back to the candidate when its holder has been away for some seconds."""
        pen = self.course.pen
        if pen.holder is None or pen.moving is not None or self.audience.online(pen.holder):
            self._holder_gone_at = None
        elif self._holder_gone_at is None:
            self._holder_gone_at = now
        elif now - self._holder_gone_at >= HOLDER_AWAY_MS:
            self._holder_gone_at = None
            self.set_pen(pens.move(pen, "pen", None, frozenset(), now))

    # --- the document ---

    def missing(self, member: Member, vector: bytes) -> bytes:
        """Return what a browser lacks of what it may see; raises Malformed."""
        if self._shadow is not None and not self.audience.sees(member):
            return difference(self._shadow, vector)
        return self.document.missing(vector)

    def _ask(self, member: Member) -> None:
        member.asked = True
        hidden = self._shadow is not None and not self.audience.sees(member)
        vector = vector_of(self._shadow) if hidden and self._shadow is not None else self.document.vector()
        member.sink.put(wire.ask_state(vector))

    def change(self, member: Member, frame: wire.Change, now: int) -> None:
        """Take an update of the document, or refuse it; raises Malformed and Broken."""
        effect = read_update(frame.update)
        if frame.answer:
            self.document.forget_known(effect)
        answers = frame.answer and member.asked
        member.asked = member.asked and not frame.answer
        if effect.empty:
            return
        if not member.updates.take(now):
            self.drop(member, FLOOD, "Too many changes at once.")
            return
        healing = answers and now < self._healing_until and member.role != "watcher" and self.clock.live
        if not (self.may_write(member.seat) or now < member.grace_until or healing):
            self.deny(member, frame.update, CLOSED, now, reset=True)
            return
        paste = None if frame.answer else self._paste(member, effect, now)
        try:
            self.document.check(effect, member.participant, self._may_name, healing=healing)
            self.document.apply(frame.update, effect, "" if healing else member.participant)
        except Denied as error:
            self.deny(member, frame.update, str(error), now, reset=True)
            return
        self._log_change(member, frame, now)
        self.audience.to_others(member, wire.change(frame.update))
        member.typing_at, self._people_at = now, self._people_at or now + PEOPLE_MS
        if paste is not None:
            self.audience.tell("paste", paste, member.participant, by_candidate=True)

    def _log_change(self, member: Member, frame: wire.Change, now: int) -> None:
        if frame.answer:
            # So that nobody takes for a paste what was typed before and comes now in one piece.
            self.journal.write(EVENT, event_body("resync", {"n": self.journal.n + 2}), now, member.participant)
        self.journal.write(UPDATE, frame.update, now, member.participant, member.number)

    def write(self, update: bytes, *, by_candidate: bool) -> None:
        """Put an update of the server's own, which is on record already, into the document and tell everybody."""
        self.document.apply(update, read_update(update), "")
        frame = wire.change(update)
        for member in list(self.audience.members.values()):
            if self.audience.sees(member) or not by_candidate:
                member.sink.put(frame)

    def _may_name(self, root: str) -> bool:
        """Say whether a text may be written in: code that the server made, plans and inputs of opened problems."""
        kind, _, rest = root.partition(":")
        if kind == "code":
            return root in self.document.seeded
        problem, _, box = rest.partition(":")
        known = (kind == "inputs" and rest == problem) or (kind == "plan" and box in BOXES)
        return known and problem in self.course.opened

    def _paste(self, member: Member, effect: Effect, now: int) -> dict[str, Any] | None:
        if member.role != "candidate" or not self.plan.rules.signals or not effect.inserted:
            return None
        said = now - member.paste_said_at <= SAID_MS
        found = pasted(effect, self.document.texts, said=said)
        return found and found | {"problem": self.course.problem}

    def deny(self, member: Member, body: bytes, reason: str, now: int, *, reset: bool) -> None:
        """Tell a connection that something was not taken; `reset`: it must start from a fresh document."""
        if not member.denials.take(now):
            self.drop(member, FLOOD, "Too much was refused.")
            return
        count = self._denied[member.participant] = self._denied.get(member.participant, 0) + 1
        if count <= DENIALS_LOGGED:
            self.journal.write(DENIED, body[:1024], now, member.participant, member.number)
        member.sink.put(wire.denied(reason))
        if reset:
            _reset(member, reason)

    # --- telling ---

    def state_frame(self, role: str) -> bytes:
        """Return the whole state as a frame for one role."""
        return wire.control({"type": "state"} | self.state(role).model_dump(mode="json"))

    def state(self, role: str) -> RoomState:
        """Return the whole state as a role may see it."""
        candidate = self.audience.roster.newest_candidate()
        return room_state(self.plan, self.clock, self.course, candidate, role, self.now())

    def tell_state(self) -> None:
        """Tell everybody the whole state."""
        members = list(self.audience.members.values())
        frames = {role: self.state_frame(role) for role in {member.role for member in members}}
        for member in members:
            member.sink.put(frames[member.role])

    def send_run(self, run: Run, members: Iterable[Member]) -> None:
        """Send a submission as it stands to some."""
        for member in list(members):
            for frame in run_frames(self.catalogue, run, member.seat, self.plan.rules):
                member.sink.put(frame)


def _reset(member: Member, why: str) -> None:
    member.sink.put(wire.control({"type": "reset", "why": why}))
