"""Hints in practice: one after the other, each noted with its time for whoever took it."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import now_ms
from app.errors import Conflict, NotFound
from app.shapes import HintList, HintTaken
from app.submissions import remember_learner
from app.tables import HintRow

OTHER_WAYS = 20
"""Stands in the place of a hint's number for the other ways to solve a problem; hints count up to the one below."""


async def hints_of(session: AsyncSession, learner: str, problem: str, texts: Sequence[str]) -> HintList:
    """Return the hints that a learner has taken, in order, and how many there are."""
    rows = await session.scalars(
        select(HintRow)
        .where(HintRow.learner_id == learner, HintRow.problem == problem, HintRow.hint < OTHER_WAYS)
        .order_by(HintRow.hint)
    )
    # A new version of a problem may have fewer hints than somebody took.
    taken = [HintTaken(text=texts[row.hint], at=row.at) for row in rows if row.hint < len(texts)]
    return HintList(total=len(texts), taken=taken)


async def take_hint(session: AsyncSession, learner: str, problem: str, texts: Sequence[str], hint: int) -> HintList:
    """Take a hint; one that was taken before stays as it is.

    Raises NotFound where there is no such hint, and Conflict where a milder one was not taken yet.
    """
    if hint >= len(texts):
        raise NotFound("There is no such hint.", code="no_such_hint")
    before = await hints_of(session, learner, problem, texts)
    if hint > len(before.taken):
        raise Conflict("Take the milder hints first.", code="hint_order")
    if hint == len(before.taken):
        await remember_learner(session, learner)
        session.add(HintRow(learner_id=learner, problem=problem, hint=hint, at=now_ms()))
        await session.flush()
    return await hints_of(session, learner, problem, texts)


async def ways_seen(session: AsyncSession, learner: str, problem: str) -> bool:
    """Say whether a learner asked for the other ways to solve a problem before they were open."""
    return await session.get(HintRow, (learner, problem, OTHER_WAYS)) is not None


async def note_ways(session: AsyncSession, learner: str, problem: str) -> None:
    """Note that a learner asked for the other ways to solve a problem, for the first time."""
    await remember_learner(session, learner)
    session.add(HintRow(learner_id=learner, problem=problem, hint=OTHER_WAYS, at=now_ms()))
    await session.flush()
