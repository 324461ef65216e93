"""Mock interviews: a learner's own, the friend who comes by a link, and what they read from."""

from collections.abc import Collection
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from app.interview_shapes import SeatOpened
from app.practice.friends import cards_for, make_friend_link, open_friend_link
from app.practice.mock_cards import keep_own_card, lock_own_card
from app.practice.mock_outcome import keep_outcome, to_keep
from app.practice.mock_shapes import (
    FriendBody,
    FriendLink,
    FriendSeat,
    Mock,
    MockBody,
    MockList,
    OwnCardBody,
    Rehearsal,
    Script,
)
from app.practice.mocks import delete_mock, find_mock, list_mocks, make_mock, mock_view, take_seat
from app.routes.declared import errors
from app.state import CurrentLearner, CurrentState, GuestOrAccount, PossibleAccount, State
from app.strict_json import StrictRoute

router = APIRouter(prefix="/api", route_class=StrictRoute)

MockId = Annotated[str, Path(alias="id", max_length=80)]
InterviewId = Annotated[str, Path(alias="id", max_length=80)]
MOCKS = "/practice/mocks"
ONE = MOCKS + "/{id}"


def _tell(state: State, interview: str, left: Collection[str] | None) -> None:
    """Let those leave the room who may not be there any more; None: the interview is gone."""
    if left is None or left:
        state.revocations.tell(interview, left)


@router.get(MOCKS, responses=errors())
async def list_own_mocks(state: CurrentState, learner: CurrentLearner) -> MockList:
    """List the caller's mock interviews, newest first, the steps of the ladder, and what can be chosen."""
    async with state.database.read() as session:
        return await list_mocks(session, learner, state.catalogue, state.decks)


@router.post(MOCKS, status_code=201, responses=errors(404, 429, body=True))
async def create_mock(state: CurrentState, learner: CurrentLearner, body: MockBody) -> Mock:
    """Make a mock interview; it can begin at once."""
    async with state.database.write() as session:
        row = await make_mock(session, learner, state.catalogue, state.decks, body)
        return await mock_view(session, row, state.catalogue, state.decks)


@router.get(ONE, responses=errors(404))
async def get_mock(state: CurrentState, learner: CurrentLearner, mock: MockId) -> Mock:
    """Return one of the caller's mock interviews: before it, what happens; after it, how it went."""
    async with state.database.read() as session:
        row = await find_mock(session, learner, mock)
        view = await mock_view(session, row, state.catalogue, state.decks)
    if view.state == "done" and to_keep(row, view.gap):
        async with state.database.write() as session:
            await keep_outcome(session, await find_mock(session, learner, mock), state.catalogue)
    return view


@router.delete(ONE, responses=errors(404))
async def remove_mock(state: CurrentState, learner: CurrentLearner, mock: MockId) -> MockList:
    """Delete a mock interview with its recording, its cards and the friend's way in; nobody can bring it back."""
    async with state.database.write() as session:
        gone = await delete_mock(session, await find_mock(session, learner, mock))
        view = await list_mocks(session, learner, state.catalogue, state.decks)
    if gone is not None:
        _tell(state, gone, None)
    return view


@router.post(ONE + "/seat", status_code=201, responses=errors(404, 409))
async def take_mock_seat(state: CurrentState, learner: CurrentLearner, mock: MockId, response: Response) -> SeatOpened:
    """Take the candidate's seat, also afterwards for the replay; the browser that asked last has it."""
    async with state.database.write() as session:
        seat, secret = await take_seat(session, await find_mock(session, learner, mock))
    state.secret_cookies.put_seat(response, seat.participant, secret)
    return SeatOpened(participant=seat.participant, interview=seat.interview, role=seat.role)


@router.post(ONE + "/friend", status_code=201, responses=errors(404, 409, 429))
async def create_friend_link(state: CurrentState, learner: CurrentLearner, mock: MockId) -> FriendLink:
    """Make the friend's link, shown this once; an earlier one ends, and who came by it leaves."""
    async with state.database.write() as session:
        row = await find_mock(session, learner, mock)
        link, left = await make_friend_link(session, row)
    if row.interview_id is not None:
        _tell(state, row.interview_id, left)
    return link


@router.put(ONE + "/card", responses=errors(404, 409, body=True))
async def put_own_card(state: CurrentState, learner: CurrentLearner, mock: MockId, body: OwnCardBody) -> Mock:
    """Keep what the caller says of their own interview, until it is locked."""
    async with state.database.write() as session:
        row = await find_mock(session, learner, mock)
        keep_own_card(row, state.decks, body)
        return await mock_view(session, row, state.catalogue, state.decks)


@router.post(ONE + "/card/lock", responses=errors(404, 409))
async def lock_own_mock_card(state: CurrentState, learner: CurrentLearner, mock: MockId) -> Mock:
    """Lock the own card for good, once the interview is over; then both cards show, when the friend's is locked."""
    async with state.database.write() as session:
        row = await find_mock(session, learner, mock)
        await lock_own_card(session, row)
        await keep_outcome(session, row, state.catalogue)
        return await mock_view(session, row, state.catalogue, state.decks)


@router.get("/practice/script", responses=errors())
async def get_rehearsal(state: CurrentState) -> Rehearsal:
    """Return what the room says to somebody who rehearses alone."""
    return state.decks.script.rehearsal


@router.post("/friends/open", status_code=201, responses=errors(404, 409, 429, body=True))
async def open_friend(
    state: CurrentState,
    learner: CurrentLearner,
    caller: PossibleAccount,
    request: Request,
    response: Response,
    body: FriendBody,
) -> FriendSeat:
    """Come in by a friend's link: to interview as a guest, or as the account that is signed in, or to look on."""
    browser = request.headers.get("user-agent", "")
    before = state.secret_cookies.read(request, "login")
    async with state.database.write() as session:
        opened = await open_friend_link(session, body, learner, caller, browser, before)
    if opened.login is not None:
        state.secret_cookies.put_login(response, opened.login)
    if opened.seat is not None:
        state.secret_cookies.put_seat(response, opened.seat[0].participant, opened.seat[1])
    return opened.view


@router.get("/interviews/{id}/script", responses=errors(401, 404))
async def get_script(state: CurrentState, caller: GuestOrAccount, interview: InterviewId) -> Script:
    """Return what an interviewer of a mock interview reads from; other interviews have no script."""
    async with state.database.read() as session:
        return await cards_for(session, caller.account, interview, state.decks)
