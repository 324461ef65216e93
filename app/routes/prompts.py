"""The prompts that an interviewer can ask from."""

from fastapi import APIRouter

from app.interview_shapes import PromptList
from app.routes.declared import errors
from app.state import CurrentState
from app.strict_json import StrictRoute

router = APIRouter(prefix="/api/prompts", route_class=StrictRoute)


@router.get("", responses=errors())
async def list_prompts(state: CurrentState) -> PromptList:
    """List every prompt with its ladder, and what the ratings mean; there is nothing secret in it."""
    return state.prompts.listed()
