"""Scorecards, the decision, and what the candidate is given; another account's interview is a 404."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.cookies import SEATS
from app.decisions import decide, release, release_of, released_to, scorecards_for
from app.interviews import find_interview, own_interview
from app.ratings import add_later, card_of, keep_card, lock_card, my_scorecard
from app.routes.declared import errors
from app.score_shapes import (
    DecisionBody,
    DecisionKept,
    LaterBody,
    LockBody,
    MyScorecard,
    Release,
    ReleaseBody,
    Released,
    ScorecardBody,
    ScorecardList,
)
from app.state import CurrentAccount, CurrentSeat, CurrentState, GuestOrAccount
from app.strict_json import StrictRoute

router = APIRouter(route_class=StrictRoute)

InterviewId = Annotated[str, Path(alias="id", max_length=80)]
ONE = "/api/interviews/{id}"


@router.get(ONE + "/scorecard", responses=errors(401, 404))
async def get_my_scorecard(state: CurrentState, caller: GuestOrAccount, interview: InterviewId) -> MyScorecard:
    """Return the caller's own scorecard, and what it is filled in by."""
    async with state.database.read() as session:
        row = (await find_interview(session, caller.account, interview)).row
        return my_scorecard(
            state.prompts, state.catalogue, row, caller.name, await card_of(session, interview, caller.account)
        )


@router.put(ONE + "/scorecard", responses=errors(401, 404, 409, body=True))
async def put_my_scorecard(
    state: CurrentState, caller: GuestOrAccount, interview: InterviewId, body: ScorecardBody
) -> MyScorecard:
    """Keep the caller's own scorecard; one that was changed elsewhere meanwhile is a 409."""
    async with state.database.write() as session:
        row = (await find_interview(session, caller.account, interview)).row
        card = await keep_card(session, state.prompts, row, caller.account, body)
        return my_scorecard(state.prompts, state.catalogue, row, caller.name, card)


@router.post(ONE + "/scorecard/lock", responses=errors(401, 404, 409, body=True))
async def lock_my_scorecard(
    state: CurrentState, caller: GuestOrAccount, interview: InterviewId, body: LockBody
) -> MyScorecard:
    """Lock the caller's own scorecard for good, once the interview is over and each rating has its evidence."""
    async with state.database.write() as session:
        row = (await find_interview(session, caller.account, interview)).row
        card = await lock_card(session, state.prompts, row, caller.account, body.revision)
        return my_scorecard(state.prompts, state.catalogue, row, caller.name, card)


@router.post(ONE + "/scorecard/later", status_code=201, responses=errors(401, 404, 409, body=True))
async def add_to_my_scorecard(
    state: CurrentState, caller: CurrentAccount, interview: InterviewId, body: LaterBody
) -> MyScorecard:
    """Add something beside the caller's locked scorecard, after the raters have talked."""
    async with state.database.write() as session:
        row = (await find_interview(session, caller.account, interview)).row
        card = await add_later(session, state.prompts, row, caller.account, body)
        return my_scorecard(state.prompts, state.catalogue, row, caller.name, card)


@router.get(ONE + "/scorecards", responses=errors(401, 403, 404))
async def list_scorecards(state: CurrentState, caller: GuestOrAccount, interview: InterviewId) -> ScorecardList:
    """Return every locked scorecard with mean, range and gaps, once the caller's own is locked."""
    async with state.database.read() as session:
        row = (await find_interview(session, caller.account, interview)).row
        return await scorecards_for(session, state.prompts, row, caller.account)


@router.put(ONE + "/decision", responses=errors(401, 403, 404, 409, body=True))
async def put_decision(
    state: CurrentState, caller: CurrentAccount, interview: InterviewId, body: DecisionBody
) -> DecisionKept:
    """Keep what a person decided, with the reason; earlier decisions stay on record."""
    async with state.database.write() as session:
        return await decide(session, state.prompts, caller, interview, body)


@router.get(ONE + "/release", responses=errors(401, 404))
async def get_release(state: CurrentState, caller: GuestOrAccount, interview: InterviewId) -> Release:
    """Return what the candidate may have."""
    async with state.database.read() as session:
        return release_of((await find_interview(session, caller.account, interview)).row)


@router.post(ONE + "/release", responses=errors(401, 403, 404, 409, body=True))
async def give_release(
    state: CurrentState, caller: CurrentAccount, interview: InterviewId, body: ReleaseBody
) -> Release:
    """Give the candidate the replay, feedback, or both."""
    async with state.database.write() as session:
        return release(await own_interview(session, caller.account, interview), body)


@router.delete(ONE + "/release", responses=errors(401, 403, 404))
async def take_release_back(state: CurrentState, caller: CurrentAccount, interview: InterviewId) -> Release:
    """Take back what the candidate was given."""
    async with state.database.write() as session:
        return release(await own_interview(session, caller.account, interview), None)


@router.get(SEATS + "/{participant}/released", responses=errors(403, 404))
async def get_released(state: CurrentState, seat: CurrentSeat) -> Released:
    """Return to the candidate what the interviewers released: feedback, and whether the replay may be had."""
    async with state.database.read() as session:
        return await released_to(session, seat)
