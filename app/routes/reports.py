"""What the record of an interview says once it is over: facts for its raters, the report, and all of it in one file."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from app.export import Export, export_of
from app.interviews import find_interview
from app.live.room import Room
from app.report import facts_of, report_of
from app.report_shapes import Facts, Report
from app.routes.declared import errors
from app.state import CurrentAccount, CurrentState, GuestOrAccount, State
from app.strict_json import StrictRoute

router = APIRouter(prefix="/api/interviews", route_class=StrictRoute)

InterviewId = Annotated[str, Path(alias="id", max_length=80)]


async def _room(state: State, interview: str) -> Room:
    """Return the room with everything that happened there on record."""
    room = await state.hub.room(interview)
    await room.journal.flush()
    return room


@router.get("/{id}/facts", responses=errors(401, 404, 409))
async def get_facts(state: CurrentState, caller: GuestOrAccount, interview: InterviewId) -> Facts:
    """Return what the record says: verdicts by group, hints, private thinking, times, and what happened when."""
    async with state.database.read() as session:
        await find_interview(session, caller.account, interview)
    room = await _room(state, interview)
    async with state.database.read() as session:
        return await facts_of(session, room, state.catalogue)


@router.get("/{id}/report", responses=errors(401, 404, 409))
async def get_report(state: CurrentState, caller: GuestOrAccount, interview: InterviewId) -> Report:
    """Return a whole interview on paper, as far as the caller may see it."""
    async with state.database.read() as session:
        await find_interview(session, caller.account, interview)
    room = await _room(state, interview)
    async with state.database.read() as session:
        found = await find_interview(session, caller.account, interview)
        return await report_of(session, room, state.catalogue, state.prompts, found, caller.account, caller.name)


@router.get("/{id}/export", responses=errors(401, 403, 404, 409))
async def export_interview(
    state: CurrentState, caller: CurrentAccount, interview: InterviewId, response: Response
) -> Export:
    """Return everything that is kept of an interview as one file, as far as the caller may see it."""
    async with state.database.read() as session:
        await find_interview(session, caller.account, interview)
    room = await _room(state, interview)
    response.headers["Content-Disposition"] = f'attachment; filename="interview-{interview}.json"'
    async with state.database.read() as session:
        found = await find_interview(session, caller.account, interview)
        return await export_of(session, room, state.catalogue, state.prompts, found, caller.account, caller.name)
