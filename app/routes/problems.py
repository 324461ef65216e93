"""The bank of problems."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from app.errors import Forbidden
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


@router.get("/{slug}/approaches", responses=errors(403, 404))
async def get_approaches(state: CurrentState, learner: CurrentLearner, slug: SlugInPath) -> Approaches:
    """Return other ways to solve a problem and what to read on it, to whoever has solved it."""
    entry = state.catalogue.get(slug)
    async with state.database.read() as session:
        known = await statuses(session, learner)
    if known.get(slug) != "solved":
        raise Forbidden("These open when your solution is accepted.", code="not_solved_yet")
    return entry.approaches
