"""The replay of an interview: the record read back as one document, with what its reader may know."""

import base64
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, cast

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.interview_shapes import InterviewState, PartKind
from app.interview_tables import AccountRow, InterviewRow, NoteRow, ParticipantRow, ScorecardRow
from app.live import wire
from app.live.audience import PUBLIC_EVENTS
from app.live.blocks import LogEntry
from app.live.course import Plan, plan_of
from app.live.log import EVENT, UPDATE
from app.live.problems import seat_problem
from app.participants import Role
from app.replay_clock import Happened, Moment, clock_moments
from app.replay_record import Record, read_record
from app.replay_runs import read_runs
from app.replay_shapes import (
    Replay,
    ReplayClock,
    ReplayEvent,
    ReplayFault,
    ReplayInterview,
    ReplayNote,
    ReplayPart,
    ReplayPerson,
    ReplayRecord,
    ReplayUpdates,
)
from app.tables import SubmissionRow

LEVEL = 6
OWN_AFFAIRS = frozenset({"resync"})
"""What the log tells itself; it is no part of the story."""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom it is read back; `account` is whose notes are theirs, empty where none are wanted."""

    role: Literal["interviewer", "candidate"]
    account: str | None = None


class _Event(msgspec.Struct):
    kind: str
    data: dict[str, Any]


_EVENTS = msgspec.json.Decoder(_Event)


async def read_replay(session: AsyncSession, catalogue: Catalogue, row: InterviewRow, reader: Reader) -> Replay:
    """Read an interview back; one that goes on ends with now, or with the beginning of private time."""
    plan = plan_of(row)
    record = _visible(await read_record(session, row.id), row, reader)
    entries = record.entries
    start = entries[0].at if entries else row.created_at
    ends = row.ended_at or (entries[-1].at if entries else start)
    happened = _happened(entries)
    people = await _people(session, row.id, entries)
    places = {person.participant: place for place, person in enumerate(people)}
    rows = await _submissions(session, row.learner_id, entries[-1].at if row.ended_at is None and entries else None)
    moments = clock_moments(plan.first_clock(), happened, {one.id: one.queue_ms for one in rows})
    return Replay(
        format="sandglass-replay",
        version=1,
        reader=reader.role,
        interview=_interview(row, plan),
        start=start,
        begins=(row.started_at or start) - start,
        ends=ends - start,
        people=people,
        updates=pack_updates(entries, places, start),
        events=[
            ReplayEvent(at=one.at - start, kind=one.kind, by=places.get(one.participant), data=dict(one.data))
            for one in happened
            if reader.role == "interviewer" or one.kind in PUBLIC_EVENTS
        ],
        clock=[_clock(moment, start) for moment in moments],
        submissions=await read_runs(session, catalogue, plan.rules, reader.role, rows, happened, places, start),
        problems=[
            seat_problem(catalogue, plan.rules, slug, reader.role) for slug in _opened(happened) if slug in catalogue
        ],
        notes=await _notes(session, row.id, reader.account, start) if reader.role == "interviewer" else [],
        record=_checked(record),
    )


def _visible(record: Record, row: InterviewRow, reader: Reader) -> Record:
    """Leave out what nobody but the candidate may see yet."""
    since = row.clock.get("private_from")
    if since is None or row.clock.get("private_until") is None or reader.role == "candidate":
        return record
    return record._replace(entries=[entry for entry in record.entries if entry.n <= since])


def _happened(entries: Sequence[LogEntry]) -> list[Happened]:
    found = []
    for entry in entries:
        if entry.kind == EVENT:
            event = _EVENTS.decode(entry.body)
            if event.kind not in OWN_AFFAIRS:
                found.append(Happened(entry.at, entry.participant, event.kind, event.data))
    return found


def pack_updates(entries: Sequence[LogEntry], places: Mapping[str, int], start: int) -> ReplayUpdates:
    """Pack the changes of the document as `ReplayUpdates` says."""
    packed, count, at = bytearray(), 0, start
    for entry in entries:
        if entry.kind == UPDATE:
            packed += wire.number(entry.at - at) + wire.number(places.get(entry.participant, -1) + 1)
            packed += wire.octets(entry.body)
            at, count = entry.at, count + 1
    return ReplayUpdates(count=count, data=base64.b64encode(zlib.compress(packed, LEVEL)).decode())


class Unpacked(NamedTuple):
    """One change of the document, unpacked; `at` in milliseconds since the start."""

    at: int
    by: int | None
    update: bytes


def unpack_updates(updates: ReplayUpdates) -> list[Unpacked]:
    """Return the changes that were packed."""
    reader, found, at = wire.Reader(zlib.decompress(base64.b64decode(updates.data))), [], 0
    while not reader.done:
        at += reader.number()
        place = reader.number()
        found.append(Unpacked(at, place - 1 if place else None, reader.octets()))
    return found


async def _people(session: AsyncSession, interview: str, entries: Sequence[LogEntry]) -> list[ReplayPerson]:
    """Return who was there, in the order of coming."""
    chosen = select(ParticipantRow).where(ParticipantRow.interview_id == interview)
    known = {row.id: row for row in (await session.scalars(chosen)).all()}
    seen = dict.fromkeys(entry.participant for entry in entries if entry.participant in known)
    return [ReplayPerson(participant=one, name=known[one].name, role=cast("Role", known[one].role)) for one in seen]


async def _submissions(session: AsyncSession, learner: str, until: int | None) -> Sequence[SubmissionRow]:
    rows = select(SubmissionRow).where(SubmissionRow.learner_id == learner)
    if until is not None:
        rows = rows.where(SubmissionRow.created_at <= until)
    return (await session.scalars(rows.order_by(SubmissionRow.id))).all()


async def _notes(session: AsyncSession, interview: str, account: str | None, start: int) -> list[ReplayNote]:
    """Return the reader's own notes, and those of others once the reader's scorecard is locked."""
    if account is None:
        return []
    card = select(ScorecardRow.locked_at).where(
        ScorecardRow.interview_id == interview, ScorecardRow.account_id == account
    )
    rows = (
        select(NoteRow, AccountRow.name)
        .join(AccountRow, AccountRow.id == NoteRow.account_id)
        .where(NoteRow.interview_id == interview, NoteRow.deleted_at.is_(None))
        .order_by(NoteRow.at, NoteRow.id)
    )
    if await session.scalar(card) is None:
        rows = rows.where(NoteRow.account_id == account)
    found = (await session.execute(rows)).all()
    return [ReplayNote(at=max(0, note.at - start), by=name, text=note.text) for note, name in found]


def _opened(happened: Sequence[Happened]) -> list[str]:
    return list(dict.fromkeys(str(one.data.get("problem")) for one in happened if one.kind in ("problem", "open")))


def _interview(row: InterviewRow, plan: Plan) -> ReplayInterview:
    return ReplayInterview(
        id=row.id,
        title=row.title,
        candidate_name=row.candidate_name,
        state=cast("InterviewState", row.state),
        parts=[
            ReplayPart(kind=cast("PartKind", part.kind), title=part.title, minutes=part.minutes) for part in plan.parts
        ],
    )


def _clock(moment: Moment, start: int) -> ReplayClock:
    at, clock = moment
    return ReplayClock(
        at=at - start,
        part=clock.part,
        left=[clock.left_ms(part, at) for part in range(len(clock.left))],
        running=clock.running,
        paused=clock.paused_at is not None,
        private=clock.private_until is not None,
        over=clock.ended_at is not None,
    )


def _checked(record: Record) -> ReplayRecord:
    faults = [ReplayFault(first=one.first, last=one.last, words=one.words) for one in record.faults]
    return ReplayRecord(entries=len(record.entries), seal=record.seal, faults=faults)
