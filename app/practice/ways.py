"""Other ways to solve a problem: read after a second try of one's own, or before it by asking, which is noted."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue, Entry
from app.errors import NotFound
from app.hints import note_ways, ways_seen
from app.practice.deck import Decks
from app.practice.reviews import Reviews
from app.problem_shapes import Approaches, WaysState
from app.tables import SubmissionRow

SECOND = 2


async def ways_of(session: AsyncSession, learner: str, entry: Entry) -> Approaches:
    """Return what a learner may read of a problem by now: the text once it is solved, the ways once they are open."""
    state = await _state(session, learner, entry)
    found = entry.approaches
    return Approaches(
        state=state,
        learn_html=None if state == "unsolved" else found.learn_html,
        approaches=found.approaches if state == "open" else [],
    )


async def show_ways(session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks, slug: str) -> Approaches:
    """Open the ways before their time: noted like a hint, and before the problem is solved it is rated Again.

    Raises NotFound where a problem has none. Where they are open already, nothing is noted.
    """
    entry = catalogue.get(slug)
    if not entry.package.approaches:
        raise NotFound("There are no other ways of this problem.", code="no_approaches")
    state = await _state(session, learner, entry)
    if state != "open":
        await note_ways(session, learner, slug)
    if state == "unsolved":
        await Reviews(session, learner, catalogue, decks).again(slug)
    return await ways_of(session, learner, entry)


async def _state(session: AsyncSession, learner: str, entry: Entry) -> WaysState:
    slug = entry.package.slug
    if await ways_seen(session, learner, slug):
        return "open"
    accepted = await _accepted(session, learner, slug)
    enough = SECOND if entry.package.approaches else 1
    return "open" if accepted >= enough else "solved" if accepted else "unsolved"


async def _accepted(session: AsyncSession, learner: str, slug: str) -> int:
    """Count a learner's accepted programs; the same one sent again, or only laid out differently, is no second try."""
    rows = await session.execute(
        select(SubmissionRow.language, SubmissionRow.source)
        .where(
            SubmissionRow.learner_id == learner,
            SubmissionRow.problem == slug,
            SubmissionRow.kind == "submit",
            SubmissionRow.verdict == "AC",
        )
        .distinct()
    )
    return len({(language, "".join(source.split())) for language, source in rows})
