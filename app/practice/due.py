"""What is due for review now: one rule for the queue, for what is counted of it, and for the plan."""

from collections.abc import Container, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.practice.coverage import DAY_MS
from app.practice.deck import Decks
from app.practice.tables import ReviewCardRow, ReviewRow

PROBLEMS_A_DAY = 2
PROBLEM = "problem:"


def exists(item: str, catalogue: Catalogue, decks: Decks) -> bool:
    """Say whether what an item is about is still there."""
    deck, _, name = item.partition(":")
    there: dict[str, Container[str]] = {"concept": decks.cards, "prompt": decks.prompts.prompts}
    return name in there.get(deck, catalogue)


async def cards_of(session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks) -> list[ReviewCardRow]:
    """Return a learner's cards whose subject still exists, by when they are due."""
    rows = await session.scalars(
        select(ReviewCardRow).where(ReviewCardRow.learner_id == learner).order_by(ReviewCardRow.due)
    )
    return [row for row in rows if exists(row.item, catalogue, decks)]


async def reviewed_today(session: AsyncSession, learner: str, now: int) -> list[tuple[str, bool]]:
    """Return what was reviewed since midnight, UTC, and whether it was new."""
    midnight = now - now % DAY_MS
    rows = await session.execute(
        select(ReviewRow.item, ReviewRow.before.is_(None)).where(
            ReviewRow.learner_id == learner, ReviewRow.at >= midnight
        )
    )
    return [(item, bool(first)) for item, first in rows]


def due_of(cards: Sequence[ReviewCardRow], today: Sequence[tuple[str, bool]], now: int) -> list[ReviewCardRow]:
    """Return what is due, forgotten longest first: of problems only as many as a day takes and today left."""
    problems_left = max(0, PROBLEMS_A_DAY - sum(item.startswith(PROBLEM) for item, _ in today))
    due = [row for row in cards if not row.resting and row.due <= now]
    problems = [row for row in due if row.item.startswith(PROBLEM)][:problems_left]
    return sorted([*(row for row in due if not row.item.startswith(PROBLEM)), *problems], key=lambda row: row.due)
