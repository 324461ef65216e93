"""Drafts of the caller's programs."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.drafts import drafts_of, save_draft
from app.errors import Invalid
from app.routes.declared import errors
from app.shapes import DraftBody, DraftList, DraftSaved
from app.state import CurrentLearner, CurrentState
from app.strict_json import StrictRoute
from app.submissions import check_size

router = APIRouter(prefix="/api/drafts", route_class=StrictRoute)

Name = Annotated[str, Path(max_length=80)]


@router.get("/{problem}", responses=errors(404))
async def get_drafts(state: CurrentState, learner: CurrentLearner, problem: Name) -> DraftList:
    """Return the caller's drafts of one problem, by language."""
    state.catalogue.get(problem)
    async with state.database.read() as session:
        return await drafts_of(session, learner, problem)


@router.put("/{problem}/{language}", responses=errors(404, 409, body=True))
async def put_draft(
    state: CurrentState, learner: CurrentLearner, problem: Name, language: Name, body: DraftBody
) -> DraftSaved:
    """Save a draft; 409 when another page saved one meanwhile."""
    entry = state.catalogue.get(problem)
    if language not in entry.package.languages:
        raise Invalid("This problem is not offered in this language.", code="unknown_language", field="language")
    check_size(entry, body.source)
    async with state.database.write() as session:
        return await save_draft(session, learner, problem, language, body)
