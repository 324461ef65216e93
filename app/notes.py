"""Private notes of interviewers: each sees the own ones, and everybody's once the own scorecard is locked."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import new_id, now_ms
from app.errors import Forbidden, NotFound, TooMany
from app.interview_tables import AccountRow, InterviewRow, NoteRow
from app.participants import Seat
from app.score_shapes import Note, NoteBody

NOTES = 1000
"""At most so many notes of one account in one interview."""


def interviewer_of(seat: Seat) -> str:
    """Return the account of an interviewer's seat; raises Forbidden for every other."""
    if seat.role != "interviewer" or seat.account is None:
        raise Forbidden("Only an interviewer can do this.", code="not_an_interviewer")
    return seat.account


async def add_note(session: AsyncSession, interview: str, account: str, body: NoteBody) -> NoteRow:
    """Keep a note at its moment, which is never before the interview was planned nor in the future.

    Raises TooMany when the account has 1000 notes in this interview.
    """
    mine = select(func.count()).where(NoteRow.interview_id == interview, NoteRow.account_id == account)
    if (await session.scalar(mine) or 0) >= NOTES:
        raise TooMany("You have a thousand notes in this interview.", code="too_many_notes", retry_after=60)
    now = now_ms()
    planned = (await session.get_one(InterviewRow, interview)).created_at
    at = now if body.at is None else min(now, max(planned, body.at))
    row = NoteRow(id=new_id(), interview_id=interview, account_id=account, at=at, text=body.text, changed_at=now)
    session.add(row)
    await session.flush()
    return row


async def own_note(session: AsyncSession, interview: str, account: str, note: str) -> NoteRow:
    """Return a note of the account's own, deleted or not; raises NotFound for any other."""
    row = await session.get(NoteRow, note)
    if row is None or (row.interview_id, row.account_id) != (interview, account):
        raise NotFound("There is no such note of yours.", code="no_such_note")
    return row


async def change_note(session: AsyncSession, interview: str, account: str, note: str, text: str) -> NoteRow:
    """Change the words of an own note; raises NotFound, also for one that was deleted."""
    row = await own_note(session, interview, account, note)
    if row.deleted_at is not None:
        raise NotFound("There is no such note of yours.", code="no_such_note")
    row.text, row.changed_at = text, now_ms()
    return row


async def delete_note(session: AsyncSession, interview: str, account: str, note: str) -> NoteRow:
    """Take an own note away; it can be brought back until the interview is deleted."""
    row = await own_note(session, interview, account, note)
    row.deleted_at = row.deleted_at or now_ms()
    return row


async def restore_note(session: AsyncSession, interview: str, account: str, note: str) -> NoteRow:
    """Bring an own note back."""
    row = await own_note(session, interview, account, note)
    row.deleted_at = None
    return row


async def notes_for(session: AsyncSession, interview: str, account: str, *, everybodys: bool) -> list[Note]:
    """Return the notes that an account may see, by time; `everybodys` once its own scorecard is locked."""
    rows = select(NoteRow, AccountRow.name).join(AccountRow, AccountRow.id == NoteRow.account_id)
    rows = rows.where(NoteRow.interview_id == interview, NoteRow.deleted_at.is_(None))
    if not everybodys:
        rows = rows.where(NoteRow.account_id == account)
    found = (await session.execute(rows.order_by(NoteRow.at, NoteRow.id))).all()
    return [note_view(row, name, account) for row, name in found]


def note_view(row: NoteRow, name: str, account: str) -> Note:
    """Shape a note for an account."""
    return Note(
        id=row.id,
        at=row.at,
        text=row.text,
        by=name,
        mine=row.account_id == account,
        changed_at=row.changed_at,
        deleted=row.deleted_at is not None,
    )
