"""Drafts: what a learner has typed, kept per problem and language, never overwritten by an older tab."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import now_ms
from app.errors import Conflict
from app.practice.tables import TypedRow
from app.shapes import DraftBody, DraftList, DraftSaved, DraftView
from app.submissions import remember_learner
from app.tables import DraftRow


async def drafts_of(session: AsyncSession, learner: str, problem: str) -> DraftList:
    """Return the caller's drafts of one problem."""
    rows = await session.scalars(select(DraftRow).where(DraftRow.learner_id == learner, DraftRow.problem == problem))
    return DraftList(
        drafts={
            row.language: DraftView(source=row.source, revision=row.revision, saved_at=row.saved_at) for row in rows
        }
    )


async def save_draft(session: AsyncSession, learner: str, problem: str, language: str, body: DraftBody) -> DraftSaved:
    """Save a draft that was based on the newest revision; raises Conflict where it was not.

    Sending the same save again (its answer was lost) succeeds and changes nothing.
    """
    row = await session.get(DraftRow, (learner, problem, language))
    if row is None:
        if body.revision != 0:
            raise _conflict()
        await remember_learner(session, learner)
        row = DraftRow(learner_id=learner, problem=problem, language=language, source="", revision=0, saved_at=0)
        session.add(row)
    elif body.revision == row.revision - 1 and body.source == row.source:
        return DraftSaved(revision=row.revision, saved_at=row.saved_at)
    elif body.revision != row.revision:
        raise _conflict()
    now = now_ms()
    session.add(_typed(row, body.source, now))
    row.source, row.revision, row.saved_at = body.source, row.revision + 1, now
    return DraftSaved(revision=row.revision, saved_at=row.saved_at)


def _typed(row: DraftRow, source: str, now: int) -> TypedRow:
    """Return the change from what is kept to `source`, so that an attempt can be looked at again."""
    head = _shared(row.source, source)
    rest = min(len(row.source), len(source)) - head
    tail = min(rest, _shared(row.source[::-1], source[::-1]))
    return TypedRow(
        learner_id=row.learner_id,
        problem=row.problem,
        language=row.language,
        revision=row.revision + 1,
        at=now,
        head=head,
        tail=tail,
        text=source[head : len(source) - tail],
    )


def _shared(left: str, right: str) -> int:
    """Return how many characters two texts begin with alike, by halving: texts are long and saves are many."""
    low, high = 0, min(len(left), len(right))
    while low < high:
        middle = (low + high + 1) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _conflict() -> Conflict:
    return Conflict(
        "This draft was saved from another page meanwhile. Load it and choose which one to keep.",
        code="draft_conflict",
        field="revision",
    )
