"""A room made from what is on record: its plan, its clock, and its document out of the log alone."""

from typing import cast

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.clock import now_ms
from app.errors import NotFound
from app.interview_tables import InterviewRow, LiveBlockRow, ParticipantRow
from app.live import clock as clocks
from app.live.audience import Told, event_frame
from app.live.blocks import LogEntry
from app.live.course import plan_of, progress_of
from app.live.document import Document
from app.live.log import EVENT, UPDATE, Journal, Record, read_log
from app.live.room import Room
from app.live.runs import Run
from app.participants import Role, Seat
from app.submissions import find
from app.tables import OPEN_STATES, SubmissionRow


class _Event(msgspec.Struct):
    """An event as the log holds it."""

    kind: str
    data: dict[str, object]
    private: bool = False


_EVENTS = msgspec.json.Decoder(_Event)


async def load_room(session: AsyncSession, record: Record, catalogue: Catalogue, interview: str) -> Room:
    """Make the room of an interview; raises NotFound where there is no such interview.

    Time that the server was away while the clock ran is given back. Submissions in `runs` have no row yet.
    """
    row = await session.get(InterviewRow, interview)
    if row is None:
        raise NotFound("There is no such interview.", code="no_such_interview")
    plan = plan_of(row)
    clock, course = progress_of(row, plan)
    document, journal = Document(), Journal(interview, record)
    room = Room(plan, clock, course, document, journal, catalogue)
    shadow: bytes | None = None
    resync, came = 0, dict[str, int]()
    async for entry in read_log(session, interview):
        if course.private_from is not None and shadow is None and entry.n > course.private_from:
            shadow = document.state()
        journal.n, journal.at = entry.n, entry.at
        journal.connections = max(journal.connections, entry.connection)
        if entry.kind == UPDATE:
            document.restore(entry.body, "" if entry.n == resync else entry.participant)
        elif entry.kind == EVENT:
            event = _EVENTS.decode(entry.body)
            resync = entry.n + 1 if event.kind == "resync" else resync
            if event.kind == "join":
                came.setdefault(entry.participant, entry.at)
            _recall(room, entry, event, private=event.private and clock.private_until is not None)
    if clock.private_until is not None:
        room.hide(shadow or document.state())
    journal.closed = row.state == "done" and await session.get(LiveBlockRow, (interview, journal.n)) is not None
    await _recall_people(session, room, came)
    await _recall_rows(session, room)
    room.came_back(clocks.after_outage(clock, now_ms()))
    return room


def _recall(room: Room, entry: LogEntry, event: _Event, *, private: bool) -> None:
    """Take an event of the log back into the timeline."""
    if event.kind == "resync":
        return
    frame = event_frame(entry.at, event.kind, event.data, entry.participant)
    room.audience.events.append(Told(event.kind, frame, private))
    identifier = str(event.data.get("id"))
    if event.kind == "submission":
        part, approach = event.data.get("part"), event.data.get("approach")
        room.runs[identifier] = Run(
            identifier,
            entry.participant,
            private,
            part if isinstance(part, int) else None,
            approach if isinstance(approach, str) else None,
        )
    elif event.kind == "judged" and identifier in room.runs:
        room.runs[identifier].ended = True


async def _recall_people(session: AsyncSession, room: Room, came: dict[str, int]) -> None:
    """Take everybody who came in by a seat back into the list of people."""
    chosen = select(ParticipantRow).where(ParticipantRow.interview_id == room.plan.interview)
    for row in (await session.scalars(chosen.order_by(ParticipantRow.id))).all():
        if row.id in came:
            room.audience.roster.came(
                Seat(row.id, row.interview_id, cast("Role", row.role), row.name, row.account_id), came[row.id]
            )


async def _recall_rows(session: AsyncSession, room: Room) -> None:
    """Read the rows of the submissions that the log tells of."""
    own = select(SubmissionRow.id).where(
        SubmissionRow.learner_id == room.plan.learner, SubmissionRow.state.in_(OPEN_STATES)
    )
    for identifier in (await session.scalars(own)).all():
        # One that was accepted in the moment before a crash is in the queue, and not yet in the log.
        room.runs.setdefault(identifier, Run(identifier, "", room.audience.hidden, room.clock.part))
    for run in room.runs.values():
        run.row = await find(session, room.plan.learner, run.id)
        run.state = run.row.state
