"""The live room: its WebSocket, and what a seat does there beside writing: controls, submissions, problems."""

from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, WebSocket
from fastapi.responses import Response

from app.cookies import SEATS
from app.errors import NotFound
from app.gate import API_POLICY
from app.live.controls import control
from app.live.log import STRETCH_MS, typing_of
from app.live.problems import seat_problem
from app.live.runs import case_results, room_submission, seat_submission
from app.live.shapes import (
    ControlBody,
    RoomState,
    SeatProblem,
    SeatSubmission,
    SeatSubmissionBody,
    SeatSubmissionList,
    Typing,
)
from app.live.submitting import check_submission
from app.notes import interviewer_of
from app.participants import find_seat
from app.routes.declared import errors
from app.shapes import Accepted
from app.shown import left_by, png_of
from app.state import CurrentSeat, CurrentState, State
from app.strict_json import StrictRoute
from app.submission_views import submission_view
from app.submissions import accept, cases_of, check_body, check_key, find, history

router = APIRouter(route_class=StrictRoute)

BAD_TICKET, REVOKED, NO_ROOM = 4401, 4403, 4404
MOST_LISTED = 100
SubmissionId = Annotated[str, Path(alias="id", max_length=80)]
Place = Annotated[int, Path(ge=0, le=100_000)]
_PICTURE: dict[int | str, dict[str, Any]] = {
    200: {"description": "The picture.", "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}
}


@router.websocket("/api/rooms/{id}/live")
async def live(socket: WebSocket) -> None:
    """Open the live connection of a participant; the ticket says whose it is.

    Final ends: 4401 bad ticket, 4403 not allowed any more, 4404 no room, 4409 too many pages, 4410 deleted.
    """
    parts: State = socket.app.state.parts
    await socket.accept()
    participant = parts.tickets.read(socket.query_params.get("ticket", ""))
    if participant is None:
        await socket.close(BAD_TICKET, "This ticket is not good, or too old.")
        return
    async with parts.database.read() as session:
        seat = await find_seat(session, participant)
    if seat is None:
        await socket.close(REVOKED, "This link is not good any more.")
    elif seat.interview != socket.path_params["id"]:
        await socket.close(NO_ROOM, "There is no such room.")
    else:
        await parts.hub.serve(seat, socket)


@router.post(SEATS + "/{participant}/controls", responses=errors(404, 409, body=True))
async def control_room(state: CurrentState, seat: CurrentSeat, body: ControlBody) -> RoomState:
    """Use the room as interviewer: start, pause, extend, give a hint, end; as candidate: pause, think, or run it.

    The answer comes when it is on record.
    """
    room = await state.hub.room(seat.interview)
    if body.action == "start":
        await state.hub.refresh(seat.interview)
    await control(room, seat, body)
    await room.journal.flush()
    return room.state(seat.role)


@router.post(SEATS + "/{participant}/submissions", status_code=202, responses=errors(404, 409, 410, 429, body=True))
async def create_seat_submission(
    state: CurrentState,
    seat: CurrentSeat,
    body: SeatSubmissionBody,
    idempotency_key: Annotated[
        str | None, Header(max_length=128, description="The same key and body again answer with the same id.")
    ] = None,
) -> Accepted:
    """Put a program of the room on record for judging; everybody there follows it."""
    key = check_key(idempotency_key)
    room = await state.hub.room(seat.interview)
    wanted = check_submission(room, seat, body)
    entry = check_body(state.catalogue, wanted)
    async with state.database.write() as session:
        submission = await accept(session, state.admission, entry, room.plan.learner, wanted, key, watched=True)
        row = await find(session, room.plan.learner, submission)
    state.dispatcher.poke()
    state.hub.follow(room, row, seat.participant)
    return Accepted(id=submission)


@router.get(SEATS + "/{participant}/typing", responses=errors(403, 404))
async def get_typing(state: CurrentState, seat: CurrentSeat) -> Typing:
    """Say how much was typed when; for interviewers, and not of private time that goes on."""
    interviewer_of(seat)
    room = await state.hub.room(seat.interview)
    async with state.database.read() as session:
        counts = await typing_of(session, seat.interview, room.course.private_from)
    return Typing(stretch_ms=STRETCH_MS, counts=sorted(counts.items()))


@router.get(SEATS + "/{participant}/submissions", responses=errors(404))
async def list_seat_submissions(state: CurrentState, seat: CurrentSeat) -> SeatSubmissionList:
    """List the submissions of the room, newest first, as far as this participant may see them."""
    room = await state.hub.room(seat.interview)
    async with state.database.read() as session:
        rows, _ = await history(session, room.plan.learner, None, None, MOST_LISTED, None)
    items = []
    for row in rows:
        run = room.runs.get(row.id)
        sees = run is None or run.open_to(seat.role)
        by, approach = (run.by, run.approach) if run else ("", None)
        items.append(room_submission(row, by, approach, seat.role, room.plan.rules, sees=sees))
    return SeatSubmissionList(items=items)


@router.get(SEATS + "/{participant}/submissions/{id}", responses=errors(404))
async def get_seat_submission(state: CurrentState, seat: CurrentSeat, submission: SubmissionId) -> SeatSubmission:
    """Return a submission of the room; interviewers see hidden cases, others what a candidate sees."""
    room = await state.hub.room(seat.interview)
    run = room.runs.get(submission)
    if run is not None and not run.open_to(seat.role):
        raise NotFound("There is no such submission.", code="no_such_submission")
    async with state.database.read() as session:
        row = await find(session, room.plan.learner, submission)
        cases = await cases_of(session, submission)
        left = await left_by(session, submission)
    known = state.events.live(submission)
    view = submission_view(row, cases, left, known)
    judged = case_results(row, cases, left, known)
    return seat_submission(state.catalogue, row, view, judged, run.by if run else "", seat, room.plan.rules)


@router.get(
    SEATS + "/{participant}/submissions/{id}/cases/{index}/shown/{place}",
    responses=_PICTURE | errors(404),
    response_class=Response,
)
async def get_seat_picture(
    state: CurrentState, seat: CurrentSeat, submission: SubmissionId, index: Place, place: Place
) -> Response:
    """Return a picture that a Run of the room left in one case."""
    room = await state.hub.room(seat.interview)
    run = room.runs.get(submission)
    if run is not None and not run.open_to(seat.role):
        raise NotFound("There is no such picture; only the newest Runs keep theirs.", code="no_such_picture")
    async with state.database.read() as session:
        row = await find(session, room.plan.learner, submission)
        png = await png_of(session, row, state.events.live(submission), index, place)
    headers = {"Content-Security-Policy": f"{API_POLICY}; sandbox", "Cache-Control": "private, max-age=3600"}
    return Response(png, media_type="image/png", headers=headers | {"Vary": "Cookie"})


@router.get(SEATS + "/{participant}/problems/{slug}", responses=errors(404))
async def get_seat_problem(
    state: CurrentState, seat: CurrentSeat, slug: Annotated[str, Path(max_length=80)]
) -> SeatProblem:
    """Return a problem of the interview: to interviewers at any time and with its hints, to others once it is open."""
    room = await state.hub.room(seat.interview)
    if slug not in (room.plan.problems() if seat.role == "interviewer" else room.course.opened):
        raise NotFound("There is no such problem.", code="no_such_problem")
    return seat_problem(state.catalogue, room.plan.rules, slug, seat.role, counted=seat.role == "candidate")
