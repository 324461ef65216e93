"""What an attempt at a problem was like, and the rating that follows from the facts."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Entry
from app.clock import now_ms
from app.errors import NotFound
from app.hints import OTHER_WAYS
from app.practice.shapes import AttemptFacts, Rating
from app.practice.tables import TypedRow
from app.tables import HintRow, RoomRow, SubmissionRow

MINUTE_MS = 60_000
EASY_SHARE = 0.6
BREAK_MS = 4 * 3_600_000
"""After so long in which nothing happened, another attempt begins where no clock says so."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """The newest attempt: when it began, and its facts."""

    began: int
    facts: AttemptFacts


async def newest_attempt(session: AsyncSession, learner: str, entry: Entry) -> Attempt:
    """Return the newest attempt at a problem; raises NotFound where there was none.

    An attempt begins with its clock, or, untimed, with the first thing typed, sent or hinted at in a sitting.
    """
    slug = entry.package.slug
    began, ended = await _span(session, learner, slug)
    if began is None:
        raise NotFound("You have not tried this problem yet.", code="no_attempt")
    sent = await session.scalars(
        select(SubmissionRow)
        .where(SubmissionRow.learner_id == learner, SubmissionRow.problem == slug, SubmissionRow.created_at >= began)
        .order_by(SubmissionRow.created_at)
    )
    hints = await session.scalars(
        select(HintRow).where(HintRow.learner_id == learner, HintRow.problem == slug, HintRow.at >= began)
    )
    return Attempt(began, facts_between(entry, began, min(now_ms(), ended), sent.all(), hints.all()))


def facts_between(
    entry: Entry, began: int, ended: int, sent: Sequence[SubmissionRow], hints: Sequence[HintRow]
) -> AttemptFacts:
    """Return the facts of an attempt from what was sent in it, in order, and the hints taken until it was solved.

    It ended at the latest at `ended`.
    """
    submits = [row for row in sent if row.kind == "submit" and row.verdict is not None]
    accepted = next((place for place, row in enumerate(submits) if row.verdict == "AC"), None)
    until = ended if accepted is None else submits[accepted].created_at
    taken = [row.hint for row in hints if accepted is None or row.at <= until]
    return AttemptFacts(
        solved=accepted is not None,
        hints=sum(hint != OTHER_WAYS for hint in taken),
        shown=OTHER_WAYS in taken,
        submits=len(submits) if accepted is None else accepted + 1,
        minutes=round(max(0, until - began) / MINUTE_MS, 1),
        expected_minutes=entry.package.minutes.expected,
    )


async def _span(session: AsyncSession, learner: str, slug: str) -> tuple[int | None, int]:
    """Return when the newest attempt began and ended at the latest; None for no attempt."""
    room = await session.scalar(
        select(RoomRow)
        .where(RoomRow.learner_id == learner, RoomRow.problem == slug)
        .order_by(RoomRow.started_at.desc())
        .limit(1)
    )
    sent = await session.scalar(
        select(SubmissionRow)
        .where(SubmissionRow.learner_id == learner, SubmissionRow.problem == slug)
        .order_by(SubmissionRow.created_at.desc())
        .limit(1)
    )
    if room is not None:
        ended = room.ended_at or room.ends_at
        if sent is None or sent.room_id == room.id or sent.created_at <= ended:
            return room.started_at, ended
    if sent is None:
        return None, 0
    return sitting([at for at in await _times(session, learner, slug) if at <= sent.created_at])


async def _times(session: AsyncSession, learner: str, slug: str) -> Sequence[int]:
    """Return when something was sent, typed or hinted at, newest first: who thinks and types has begun already."""
    parts = [
        select(column.label("at")).where(table.learner_id == learner, table.problem == slug)
        for table, column in (
            (SubmissionRow, SubmissionRow.created_at),
            (TypedRow, TypedRow.at),
            (HintRow, HintRow.at),
        )
    ]
    found = union_all(*parts).subquery()
    return (await session.scalars(select(found.c.at).order_by(found.c.at.desc()))).all()


def sitting(times: Sequence[int]) -> tuple[int | None, int]:
    """Return when the newest sitting began and ended, from times newest first: a break of hours begins another."""
    if not times:
        return None, 0
    began = times[0]
    for at in times[1:]:
        if began - at > BREAK_MS:
            break
        began = at
    return began, times[0]


def rating_of(facts: AttemptFacts) -> Rating:
    """Return the rating that facts propose: unsolved or after seeing how is again, a hint or too long is hard.

    Quick and at once is easy.
    """
    if not facts.solved or facts.shown:
        return "again"
    if facts.hints or facts.minutes > facts.expected_minutes:
        return "hard"
    quick = facts.minutes <= EASY_SHARE * facts.expected_minutes
    return "easy" if quick and facts.submits <= 1 else "good"
