"""The bank of problems."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from app.practice.ways import show_ways, ways_of
from app.problem_shapes import Approaches, Problem, ProblemList
from app.routes.declared import errors
from app.state import CurrentLearner, CurrentState
from app.strict_json import StrictRoute
from app.submissions import statuses

router = APIRouter(prefix="/api/problems", route_class=StrictRoute)

SlugInPath = Annotated[str, Path(max_length=80)]


class ProblemFilter(BaseModel):
    """What the list may be narrowed by; all that are given must hold."""

    model_config = ConfigDict(extra="forbid")

    track: str | None = Field(None, max_length=40)
    difficulty: int | None = Field(None, ge=1, le=5)
    tag: str | None = Field(None, max_length=40)
    language: str | None = Field(None, max_length=20)
    q: str | None = Field(None, max_length=200, description="Words that title, tags or track must hold.")


@router.get("", responses=errors())
async def list_problems(
    state: CurrentState, learner: CurrentLearner, wanted: Annotated[ProblemFilter, Query()]
) -> ProblemList:
    """List the problems that match, easy ones first."""
    async with state.database.read() as session:
        known = await statuses(session, learner)
    return state.catalogue.listing(known, **wanted.model_dump())


@router.get("/{slug}", responses=errors(404))
async def get_problem(state: CurrentState, learner: CurrentLearner, slug: SlugInPath) -> Problem:
    """Return one problem in full."""
    entry = state.catalogue.get(slug)
    async with state.database.read() as session:
        known = await statuses(session, learner)
    return entry.page(known.get(slug, "new"))


@router.get("/{slug}/approaches", responses=errors(404))
async def get_approaches(state: CurrentState, learner: CurrentLearner, slug: SlugInPath) -> Approaches:
    """Return other ways to solve a problem and what to read on it, as far as they are open to the caller."""
    entry = state.catalogue.get(slug)
    async with state.database.read() as session:
        return await ways_of(session, learner, entry)


@router.post("/{slug}/approaches", responses=errors(403, 404))
async def show_approaches(state: CurrentState, learner: CurrentLearner, slug: SlugInPath) -> Approaches:
    """Open the other ways before a second try; it is noted like a hint, and unsolved the problem is rated Again."""
    async with state.database.write() as session:
        return await show_ways(session, learner, state.catalogue, state.decks, slug)
