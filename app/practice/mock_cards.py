"""What learners say of their own mock interview: kept until it is locked, locked once it is over."""

from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import now_ms
from app.errors import Conflict, Invalid
from app.practice.deck import Decks
from app.practice.mock_outcome import held_in
from app.practice.mock_shapes import OwnCardBody
from app.practice.mocks import subjects_of
from app.practice.tables import MockRow


def keep_own_card(row: MockRow, decks: Decks, body: OwnCardBody) -> None:
    """Keep the learner's own card; raises Conflict once it is locked, Invalid where it rates what is no part of it."""
    _check_open(row)
    known = {subject.id for subject in subjects_of(row, decks)}
    for subject in body.ratings:
        if subject not in known:
            raise Invalid("This is not rated in this interview.", code="not_rated", field=f"ratings.{subject}")
    row.card = body.model_dump()


async def lock_own_card(session: AsyncSession, row: MockRow) -> None:
    """Lock the learner's own card for good; raises Conflict before the end of the interview, and the second time."""
    _check_open(row)
    if not (await held_in(session, row)).over:
        raise Conflict("A card is locked when the interview is over.", code="interview_not_over")
    row.card, row.card_locked_at = row.card or {"ratings": {}, "summary": ""}, now_ms()
    await session.flush()


def _check_open(row: MockRow) -> None:
    if row.card_locked_at is not None:
        raise Conflict("Your card is locked.", code="card_locked")
