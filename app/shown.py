"""Pictures and tables that Runs left: kept within bounds, found again for their owner."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import NotFound
from app.events import Live
from app.tables import ShownRow, SubmissionRow
from runner import CaseResult, Picture, Shown

RUN_BYTES = 4 << 20
"""What is kept of one Run, in bytes; what comes after that is dropped."""
RUNS = 20
"""So many Runs of a learner on a problem keep what they left."""


async def keep_shown(session: AsyncSession, submission: str, cases: Sequence[tuple[int, CaseResult]]) -> None:
    """Put on record what the cases of a Run left, by their positions, and drop what older Runs left."""
    left, rows = RUN_BYTES, []
    for position, case in cases:
        for place, thing in enumerate(case.shown):
            row = _row(thing)
            left -= len(row["png"] or msgspec.json.encode(row["facts"]))
            if left < 0:
                break
            rows.append(row | {"submission_id": submission, "position": position, "place": place})
    if rows:
        await session.execute(insert(ShownRow), rows)
        await _drop_older(session, submission)


def _row(thing: Shown) -> dict[str, Any]:
    facts = msgspec.structs.asdict(thing)
    png = facts.pop("png", None)
    return {"kind": "table" if png is None else "picture", "facts": facts, "png": png}


async def _drop_older(session: AsyncSession, submission: str) -> None:
    """Of a learner's Runs on a problem that left something, only the newest keep it."""
    this = select(SubmissionRow.learner_id, SubmissionRow.problem).where(SubmissionRow.id == submission).subquery()
    runs = (
        select(ShownRow.submission_id)
        .distinct()
        .join(SubmissionRow, SubmissionRow.id == ShownRow.submission_id)
        .join(this, (SubmissionRow.learner_id == this.c.learner_id) & (SubmissionRow.problem == this.c.problem))
        .order_by(ShownRow.submission_id.desc())
    )
    older = (await session.scalars(runs.offset(RUNS))).all()
    if older:
        await session.execute(delete(ShownRow).where(ShownRow.submission_id.in_(older)))


async def left_by(session: AsyncSession, submission: str) -> Sequence[ShownRow]:
    """Return what the cases of a submission left, in order, pictures without their bytes."""
    rows = select(ShownRow).where(ShownRow.submission_id == submission)
    return (await session.scalars(rows.order_by(ShownRow.position, ShownRow.place))).all()


async def png_of(session: AsyncSession, row: SubmissionRow, live: Live | None, index: int, place: int) -> bytes:
    """Return the bytes of one picture, on record or of an attempt under way; raises NotFound.

    A case that is hidden has no pictures, whatever is on record.
    """
    hidden = index >= len(row.planned) or bool(row.planned[index]["hidden"])
    found = (
        None
        if hidden
        else await session.scalar(
            select(ShownRow.png).where(
                ShownRow.submission_id == row.id, ShownRow.position == index, ShownRow.place == place
            )
        )
    )
    if found is None and not hidden and live is not None and index in live.cases:
        thing = next(iter(live.cases[index].shown[place : place + 1]), None)
        found = thing.png if isinstance(thing, Picture) else None
    if found is None:
        raise NotFound("There is no such picture; only the newest Runs keep theirs.", code="no_such_picture")
    return found
