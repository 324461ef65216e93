"""Hints that the caller takes while practising."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.hints import hints_of, take_hint
from app.routes.declared import errors
from app.shapes import HintList
from app.state import CurrentLearner, CurrentState
from app.strict_json import StrictRoute

router = APIRouter(prefix="/api/hints", route_class=StrictRoute)

Name = Annotated[str, Path(max_length=80)]
Number = Annotated[int, Path(ge=0, le=19, description="Counts from 0, the mildest first.")]


@router.get("/{problem}", responses=errors(404))
async def get_hints(state: CurrentState, learner: CurrentLearner, problem: Name) -> HintList:
    """Return the hints that the caller has taken, and how many there are."""
    texts = state.catalogue.get(problem).hints
    async with state.database.read() as session:
        return await hints_of(session, learner, problem, texts)


@router.put("/{problem}/{hint}", responses=errors(403, 404, 409))
async def put_hint(state: CurrentState, learner: CurrentLearner, problem: Name, hint: Number) -> HintList:
    """Take the next hint; taking one again changes nothing."""
    texts = state.catalogue.get(problem).hints
    async with state.database.write() as session:
        return await take_hint(session, learner, problem, texts, hint)
