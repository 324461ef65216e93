"""Submissions: taken in, found again, listed."""

import hashlib
import re
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import func, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from app.admission import Admission
from app.catalogue import Catalogue, Entry
from app.clock import new_id, now_ms
from app.dispatcher import LANES
from app.errors import Conflict, Gone, Invalid, NotFound
from app.shapes import SubmissionBody
from app.tables import CaseRow, LearnerRow, RoomRow, SubmissionRow

KEY_PATTERN = re.compile(r"[\x21-\x7e]{1,128}")


async def remember_learner(session: AsyncSession, learner: str) -> None:
    """Make the learner's row where it is missing, before something of theirs is stored."""
    row = upsert(LearnerRow).values(id=learner, created_at=now_ms())
    await session.execute(row.on_conflict_do_nothing())


def check_body(catalogue: Catalogue, body: SubmissionBody) -> Entry:
    """Return the problem that `body` is for; raises NotFound or Invalid where it cannot be judged."""
    entry = catalogue.get(body.problem)
    package = entry.package
    if body.language not in package.languages:
        offered = ", ".join(package.languages)
        raise Invalid(f"This problem takes {offered}.", code="unknown_language", field="language")
    if not body.source.strip("\0 \t\r\n"):
        raise Invalid("There is no code yet.", code="empty_source", field="source")
    if "\0" in body.source:
        raise Invalid("The code holds a NUL character; remove it.", code="bad_source", field="source")
    check_size(entry, body.source)
    if body.inputs and body.kind == "submit":
        raise Invalid("Own inputs go with kind run only.", code="inputs_not_taken", field="inputs")
    for index, own in enumerate(body.inputs):
        try:
            entry.check_input(own)
        except ValueError as error:
            raise Invalid(str(error), code="bad_input", field=f"inputs.{index}") from error
    return entry


def check_size(entry: Entry, source: str) -> None:
    """Refuse a source larger than the problem's limit."""
    limit = entry.package.limits.code_kb
    if len(source.encode()) > limit * 1024:
        raise Invalid(f"The code is larger than {limit} kB.", code="source_too_large", field="source")


def check_key(key: str | None) -> str | None:
    """Refuse an idempotency key that is not 1 to 128 visible ASCII characters."""
    if key is not None and not KEY_PATTERN.fullmatch(key):
        raise Invalid("The key must have 1 to 128 visible ASCII characters.", code="bad_key", field="Idempotency-Key")
    return key


async def accept(
    session: AsyncSession,
    admission: Admission,
    entry: Entry,
    learner: str,
    body: SubmissionBody,
    key: str | None,
    *,
    watched: bool = False,
) -> str:
    """Put a submission on record, once per key; returns its id. `watched`: interviewers see what hidden cases ask.

    Raises Conflict where the key stands for another body, Gone for an ended room, TooMany or Unavailable
    where there is no room in the queue. Nothing is written then.
    """
    body_hash = hashlib.sha256(msgspec.json.encode(body.model_dump())).hexdigest()
    if key is not None and (known := await _by_key(session, learner, key, body_hash)):
        return known
    now = now_ms()
    await _check_room(session, learner, body, now)
    await admission.check(session, learner, now)
    await remember_learner(session, learner)
    scored = await _scored(session, entry, learner, body)
    row = _new_row(entry, learner, body, now, scored) | {
        "idempotency_key": key,
        "body_hash": body_hash,
        "watched": watched,
    }
    await session.execute(insert(SubmissionRow).values(row))
    return str(row["id"])


async def _scored(session: AsyncSession, entry: Entry, learner: str, body: SubmissionBody) -> int:
    """Which of the learner's submits of a scored problem this is, from 1; those that were never scored do not count."""
    if body.kind != "submit" or not entry.scored:
        return 0
    earlier = select(func.count()).where(
        SubmissionRow.learner_id == learner,
        SubmissionRow.problem == body.problem,
        SubmissionRow.kind == "submit",
        or_(SubmissionRow.verdict.is_(None), SubmissionRow.verdict.not_in(("CE", "IE"))),
    )
    return 1 + int((await session.execute(earlier)).scalar_one())


def _new_row(entry: Entry, learner: str, body: SubmissionBody, now: int, scored: int) -> dict[str, Any]:
    """Return the columns of a submission that waits; it holds all that is needed should the problem change."""
    package = entry.package
    return {
        "id": new_id(),
        "learner_id": learner,
        "room_id": body.room,
        "problem": package.slug,
        "problem_version": package.version,
        "language": body.language,
        "kind": body.kind,
        "source": body.source,
        "inputs": body.inputs,
        "planned": entry.plan(body.kind, body.inputs, scored),
        "time_limit_ms": package.limits.time_ms(body.language),
        "memory_limit_kib": package.limits.memory_mb * 1024,
        "state": "queued",
        "lane": LANES[body.kind],
        "created_at": now,
    }


async def _by_key(session: AsyncSession, learner: str, key: str, body_hash: str) -> str | None:
    known = (
        await session.execute(
            select(SubmissionRow.id, SubmissionRow.body_hash).where(
                SubmissionRow.learner_id == learner, SubmissionRow.idempotency_key == key
            )
        )
    ).one_or_none()
    if known is None:
        return None
    if known.body_hash != body_hash:
        raise Conflict(
            "This key was used for another submission; take a new one.",
            code="idempotency_conflict",
            field="Idempotency-Key",
        )
    return str(known.id)


async def _check_room(session: AsyncSession, learner: str, body: SubmissionBody, now: int) -> None:
    if body.room is None:
        return
    room = await session.get(RoomRow, body.room)
    if room is None or room.learner_id != learner:
        raise NotFound("There is no such room.", code="no_such_room", field="room")
    if room.problem != body.problem:
        raise Invalid(f"This room is for the problem {room.problem}.", code="other_problem", field="problem")
    if room.ended_at is not None or now >= room.ends_at:
        raise Gone("The time of this room is over. Everything is kept.", code="room_ended", field="room")


async def find(session: AsyncSession, learner: str, submission: str) -> SubmissionRow:
    """Return the caller's own submission; raises NotFound, also for somebody else's."""
    row = await session.get(SubmissionRow, submission)
    if row is None or row.learner_id != learner:
        raise NotFound("There is no such submission.", code="no_such_submission")
    return row


async def cases_of(session: AsyncSession, submission: str) -> Sequence[CaseRow]:
    """Return the judged cases in planned order."""
    rows = select(CaseRow).where(CaseRow.submission_id == submission).order_by(CaseRow.position)
    return (await session.scalars(rows)).all()


async def history(
    session: AsyncSession, learner: str, problem: str | None, kind: str | None, limit: int, cursor: str | None
) -> tuple[Sequence[SubmissionRow], str | None]:
    """Return one page of the caller's submissions, newest first, and the cursor of the next page."""
    query = select(SubmissionRow).where(SubmissionRow.learner_id == learner)
    if problem is not None:
        query = query.where(SubmissionRow.problem == problem)
    if kind is not None:
        query = query.where(SubmissionRow.kind == kind)
    if cursor is not None:
        query = query.where(SubmissionRow.id < cursor)
    rows = (await session.scalars(query.order_by(SubmissionRow.id.desc()).limit(limit + 1))).all()
    return rows[:limit], rows[limit - 1].id if len(rows) > limit else None


async def statuses(session: AsyncSession, learner: str) -> dict[str, str]:
    """Return tried or solved for every problem that the caller has sent something for."""
    rows = await session.execute(
        select(SubmissionRow.problem, SubmissionRow.kind, SubmissionRow.verdict)
        .where(SubmissionRow.learner_id == learner)
        .distinct()
    )
    found: dict[str, str] = {}
    for problem, kind, verdict in rows:
        solved = kind == "submit" and verdict == "AC"
        found[problem] = "solved" if solved or found.get(problem) == "solved" else "tried"
    return found
