"""The replay of an interview: as one document, and as one file that replays by itself without a network."""

import asyncio
import gzip
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict

from app.cookies import SEATS
from app.decisions import release_of
from app.errors import NotFound
from app.gate import API_POLICY
from app.interview_tables import InterviewRow
from app.interviews import find_interview
from app.offline import file_name, offline_file, read_page
from app.replay import Reader, read_replay
from app.replay_shapes import Replay
from app.routes.declared import errors
from app.state import CurrentSeat, CurrentState, GuestOrAccount, State
from app.strict_json import StrictRoute

router = APIRouter(route_class=StrictRoute)

InterviewId = Annotated[str, Path(alias="id", max_length=80)]
LEVEL = 6
_FILE: dict[int | str, dict[str, Any]] = {
    200: {"description": "The file.", "content": {"text/html": {"schema": {"type": "string"}}}}
}


class FileQuery(BaseModel):
    """For whom the file is: with notes or without, or with no more than the candidate may see."""

    model_config = ConfigDict(extra="forbid")

    notes: bool = True
    view: Literal["interviewer", "candidate"] = "interviewer"


@router.get("/api/interviews/{id}/replay", response_model=Replay, responses=errors(401, 404))
async def get_replay(state: CurrentState, caller: GuestOrAccount, request: Request, interview: InterviewId) -> Response:
    """Return the replay of an interview to those who interviewed, with the notes that they may read."""
    return await _document(request, await _of_account(state, caller.account, interview, FileQuery()))


@router.get("/api/interviews/{id}/replay.html", response_class=Response, responses=_FILE | errors(401, 404))
async def get_replay_file(
    state: CurrentState, caller: GuestOrAccount, interview: InterviewId, query: Annotated[FileQuery, Query()]
) -> Response:
    """Return one file that replays the interview in any browser without a network."""
    return await _file(state, await _of_account(state, caller.account, interview, query))


@router.get(SEATS + "/{participant}/replay", response_model=Replay, responses=errors(404))
async def get_seat_replay(state: CurrentState, seat: CurrentSeat, request: Request) -> Response:
    """Return the replay to an interviewer, or to the candidate once it was released."""
    return await _document(request, await _of_seat(state, seat))


@router.get(SEATS + "/{participant}/replay.html", response_class=Response, responses=_FILE | errors(404))
async def get_seat_replay_file(state: CurrentState, seat: CurrentSeat) -> Response:
    """Return the file that replays by itself to an interviewer, or to the candidate once it was released."""
    return await _file(state, await _of_seat(state, seat))


async def _of_account(state: State, account: str, interview: str, query: FileQuery) -> Replay:
    async with state.database.read() as session:
        found = await find_interview(session, account, interview)
        reader = Reader(query.view, account if query.notes else None)
        return await read_replay(session, state.catalogue, found.row, reader)


async def _of_seat(state: State, seat: CurrentSeat) -> Replay:
    async with state.database.read() as session:
        row = await session.get_one(InterviewRow, seat.interview)
        released = release_of(row).replay
        if seat.role == "interviewer":
            return await read_replay(session, state.catalogue, row, Reader("interviewer", seat.account))
        if seat.role == "candidate" and released:
            return await read_replay(session, state.catalogue, row, Reader("candidate"))
    raise NotFound("There is no replay here.", code="no_replay")


async def _document(request: Request, replay: Replay) -> Response:
    """Answer with the document, compressed where the browser takes it; away from the loop, which rooms share."""
    headers = {"Vary": "Accept-Encoding, Cookie"}
    zipped = "gzip" in request.headers.get("accept-encoding", "")

    def write() -> bytes:
        written = replay.model_dump_json().encode()
        return gzip.compress(written, LEVEL, mtime=0) if zipped else written

    body = await asyncio.to_thread(write)
    return Response(
        body, media_type="application/json", headers=headers | ({"Content-Encoding": "gzip"} if zipped else {})
    )


async def _file(state: State, replay: Replay) -> Response:
    def write() -> str:
        return offline_file(read_page(state.settings.frontend), replay)

    name = file_name(replay.interview.title, replay.interview.candidate_name)
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Content-Security-Policy": f"{API_POLICY}; sandbox",
        "Vary": "Cookie",
    }
    return Response(await asyncio.to_thread(write), media_type="text/html", headers=headers)
