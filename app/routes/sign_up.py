"""Signing up for practice, in and out: optional, so that a learner can go on from another browser."""

from fastapi import APIRouter, Request, Response

from app.accounts import check_new_password
from app.errors import Conflict, Unauthorised
from app.practice.shapes import SignedUp, SignInBody, SignUpBody
from app.practice.sign_up import found_by, move, sign_up, signed_up
from app.routes.declared import errors
from app.state import CurrentLearner, CurrentState
from app.strict_json import StrictRoute
from app.throttle import place_of_caller

router = APIRouter(prefix="/api/practice", route_class=StrictRoute)


@router.get("/sign-up", responses=errors())
async def get_sign_up(state: CurrentState, learner: CurrentLearner) -> SignedUp:
    """Say with what address the caller signed up, if at all."""
    async with state.database.read() as session:
        row = await signed_up(session, learner)
    return SignedUp(email=row.email if row else None)


@router.post("/sign-up", status_code=201, responses=errors(409, 429, body=True))
async def sign_up_learner(state: CurrentState, learner: CurrentLearner, request: Request, body: SignUpBody) -> SignedUp:
    """Keep what this browser's learner has under an address and a password."""
    check_new_password(body.password, body.email)
    state.throttle.count(f"sign-up {place_of_caller(request)}")
    hashed = await state.passwords.hash(body.password)
    async with state.database.write() as session:
        await sign_up(session, learner, body.email, hashed)
    return SignedUp(email=body.email)


@router.post("/sign-in", responses=errors(401, 409, 429, body=True))
async def sign_in_learner(
    state: CurrentState, learner: CurrentLearner, request: Request, response: Response, body: SignInBody
) -> SignedUp:
    """Go on as who signed up; what this browser's learner did meanwhile comes along."""
    keys = (f"learner {body.email}", f"place {place_of_caller(request)}")
    state.throttle.count(*keys)
    async with state.database.read() as session:
        row = await found_by(session, body.email)
    if not await state.passwords.matches(body.password, row.password if row else None) or row is None:
        raise Unauthorised("Address and password do not go together.", code="wrong_password")
    state.throttle.forgive(*keys)
    async with state.database.write() as session:
        await move(session, learner, row.learner_id, state.catalogue)
    state.cookie.issue(response, row.learner_id)
    return SignedUp(email=row.email)


@router.post("/sign-out", responses=errors(409))
async def sign_out_learner(state: CurrentState, learner: CurrentLearner, response: Response) -> SignedUp:
    """Begin anew in this browser; everything waits under the address. Refused where nothing else knows it."""
    async with state.database.read() as session:
        if await signed_up(session, learner) is None:
            raise Conflict("Sign up first, or nobody could find it again.", code="not_signed_up")
    state.cookie.issue(response)
    return SignedUp(email=None)
