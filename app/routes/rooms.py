"""Practice rooms."""

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict

from app.rooms import end_room, find_room, open_room, room_view, rooms_of
from app.routes.declared import errors
from app.shapes import Room, RoomBody, RoomList, Slug
from app.state import CurrentLearner, CurrentState
from app.strict_json import StrictRoute

router = APIRouter(prefix="/api/rooms", route_class=StrictRoute)

RoomId = Annotated[str, Path(alias="id", max_length=80)]


class RoomQuery(BaseModel):
    """Which of one's own rooms to list."""

    model_config = ConfigDict(extra="forbid")

    problem: Slug


@router.post("", status_code=201, responses=errors(404, 429, body=True))
async def create_room(state: CurrentState, learner: CurrentLearner, body: RoomBody) -> Room:
    """Open a practice room: the clock starts now."""
    state.catalogue.get(body.problem)
    async with state.database.write() as session:
        room = await open_room(session, learner, body.problem, body.minutes)
    return room_view(room)


@router.get("", responses=errors())
async def list_rooms(state: CurrentState, learner: CurrentLearner, wanted: Annotated[RoomQuery, Query()]) -> RoomList:
    """List the caller's rooms for a problem, newest first."""
    async with state.database.read() as session:
        rooms = await rooms_of(session, learner, wanted.problem)
    return RoomList(rooms=[room_view(room) for room in rooms])


@router.get("/{id}", responses=errors(404))
async def get_room(state: CurrentState, learner: CurrentLearner, room: RoomId) -> Room:
    """Return a room of the caller's with the server's clock."""
    async with state.database.read() as session:
        return room_view(await find_room(session, learner, room))


@router.post("/{id}/end", responses=errors(403, 404))
async def end_room_now(state: CurrentState, learner: CurrentLearner, room: RoomId) -> Room:
    """End a room of the caller's; ending twice changes nothing."""
    async with state.database.write() as session:
        return room_view(await end_room(session, learner, room))
