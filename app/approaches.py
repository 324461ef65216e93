"""Approaches: accepted submissions that a learner froze, each with what was foretold of it."""

import string
from collections.abc import Sequence

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import new_id, now_ms
from app.errors import Conflict, NotFound
from app.growth_shapes import ApproachBody, OwnApproach
from app.growth_tables import ApproachRow
from app.submissions import find
from app.tables import CaseRow, SubmissionRow

LETTERS = string.ascii_uppercase


async def freeze(session: AsyncSession, learner: str, body: ApproachBody) -> str:
    """Freeze a submission of the caller's as the next approach to its problem; returns its id.

    Raises NotFound for a submission that is not theirs, Conflict where it was not accepted or was frozen before.
    """
    submission = await find(session, learner, body.submission)
    if submission.kind != "submit" or submission.verdict != "AC":
        raise Conflict("Only a submission that was accepted can be frozen.", code="not_accepted", field="submission")
    known = await session.scalar(select(ApproachRow.letter).where(ApproachRow.submission_id == submission.id))
    if known is not None:
        message = f"This submission is approach {known} already."
        raise Conflict(message, code="already_frozen", field="submission")
    count = await session.scalar(
        select(func.count()).where(ApproachRow.learner_id == learner, ApproachRow.problem == submission.problem)
    )
    if (count or 0) >= len(LETTERS):
        raise Conflict("There are twenty-six approaches already, and no letter is left.", code="too_many_approaches")
    row = ApproachRow(
        id=new_id(),
        learner_id=learner,
        submission_id=submission.id,
        problem=submission.problem,
        letter=LETTERS[count or 0],
        created_at=now_ms(),
        **body.model_dump(exclude={"submission"}),
    )
    session.add(row)
    await session.flush()
    return row.id


async def approaches_of(session: AsyncSession, learner: str, problem: str) -> list[OwnApproach]:
    """Return the caller's approaches to a problem, in the order of their letters."""
    mine = _seen().where(ApproachRow.learner_id == learner, ApproachRow.problem == problem)
    return [_view(*found) for found in await session.execute(mine.order_by(ApproachRow.letter))]


async def own(session: AsyncSession, learner: str, approach: str, field: str = "") -> ApproachRow:
    """Return an approach of the caller's; raises NotFound, also for somebody else's."""
    row = await session.get(ApproachRow, approach)
    if row is None or row.learner_id != learner:
        raise NotFound("There is no such approach.", code="no_such_approach", field=field or None)
    return row


async def sources_of(session: AsyncSession, rows: Sequence[ApproachRow]) -> tuple[str, dict[str, str]]:
    """Return the language of the first approach, and the code of all by letter."""
    wanted = select(SubmissionRow).where(SubmissionRow.id.in_([row.submission_id for row in rows]))
    sent = {one.id: one for one in await session.scalars(wanted)}
    return sent[rows[0].submission_id].language, {row.letter: sent[row.submission_id].source for row in rows}


async def view_of(session: AsyncSession, row: ApproachRow) -> OwnApproach:
    """Return an approach as its page shows it."""
    return _view(*(await session.execute(_seen().where(ApproachRow.id == row.id))).one())


def _seen() -> Select[ApproachRow, SubmissionRow, int]:
    """Approaches with their submissions, and the most memory that a test of theirs took."""
    memory = select(func.max(CaseRow.memory_kib)).where(CaseRow.submission_id == SubmissionRow.id).scalar_subquery()
    seen = select(ApproachRow, SubmissionRow, func.coalesce(memory, 0))
    return seen.join(SubmissionRow, ApproachRow.submission_id == SubmissionRow.id)


def _view(row: ApproachRow, submission: SubmissionRow, memory: int) -> OwnApproach:
    return OwnApproach(
        id=row.id,
        letter=row.letter,
        submission=row.submission_id,
        problem=row.problem,
        language=submission.language,
        name=row.name,
        idea=row.idea,
        time=row.time,
        space=row.space,
        predicted=row.predicted,
        source=submission.source,
        lines=sum(bool(line.strip()) for line in submission.source.splitlines()),
        verdict=submission.verdict,
        passed=submission.passed,
        planned=len(submission.planned),
        memory_kib=memory,
        created_at=row.created_at,
    )
