"""Practice rooms: a timed attempt at one problem, on the server's clock."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import new_id, now_ms
from app.errors import NotFound, TooMany
from app.shapes import Room
from app.submissions import remember_learner
from app.tables import RoomRow

ROOMS_PER_HOUR = 60
LISTED = 100
HOUR_MS = 3_600_000


async def open_room(session: AsyncSession, learner: str, problem: str, minutes: int) -> RoomRow:
    """Start the clock on a problem; raises TooMany after 60 rooms in an hour."""
    now = now_ms()
    recent = select(func.count()).where(RoomRow.learner_id == learner, RoomRow.started_at > now - HOUR_MS)
    if (await session.scalar(recent) or 0) >= ROOMS_PER_HOUR:
        raise TooMany("You have opened many rooms this hour. Use one of them.", retry_after=600)
    await remember_learner(session, learner)
    room = RoomRow(
        id=new_id(),
        learner_id=learner,
        problem=problem,
        minutes=minutes,
        started_at=now,
        ends_at=now + minutes * 60_000,
        ended_at=None,
    )
    session.add(room)
    return room


async def find_room(session: AsyncSession, learner: str, room: str) -> RoomRow:
    """Return the caller's own room; raises NotFound, also for somebody else's."""
    row = await session.get(RoomRow, room)
    if row is None or row.learner_id != learner:
        raise NotFound("There is no such room.", code="no_such_room")
    return row


async def rooms_of(session: AsyncSession, learner: str, problem: str) -> Sequence[RoomRow]:
    """Return the caller's rooms for a problem, newest first, at most a hundred."""
    rows = select(RoomRow).where(RoomRow.learner_id == learner, RoomRow.problem == problem)
    return (await session.scalars(rows.order_by(RoomRow.id.desc()).limit(LISTED))).all()


async def end_room(session: AsyncSession, learner: str, room: str) -> RoomRow:
    """End a room now; one that is over stays as it was."""
    row = await find_room(session, learner, room)
    now = now_ms()
    if row.ended_at is None and now < row.ends_at:
        row.ended_at = now
    return row


def room_view(row: RoomRow) -> Room:
    """Shape a room with the server's clock."""
    now = now_ms()
    ended = row.ended_at is not None or now >= row.ends_at
    return Room(
        id=row.id,
        problem=row.problem,
        minutes=row.minutes,
        started_at=row.started_at,
        ends_at=row.ends_at,
        ended_at=row.ended_at if row.ended_at is not None else row.ends_at if ended else None,
        now=now,
        state="ended" if ended else "open",
    )
