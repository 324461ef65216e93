"""What lives as long as the server: one typed object, built when it starts, reached from every request."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Protocol

from fastapi import Depends, Path, Request, Response

from app.accounts import SignedIn, renew, signed_in
from app.admission import Admission
from app.catalogue import Catalogue
from app.comparisons import Desk
from app.cookies import SecretCookies
from app.database import Database
from app.dispatcher import Dispatcher
from app.errors import Forbidden, NotFound, Unauthorised
from app.events import Events
from app.live.hub import Hub
from app.oidc import Oidc
from app.participants import Changes, Revocations, Seat, Tickets, seat_of
from app.passwords import Passwords
from app.practice.deck import Decks
from app.prompts import PromptBank
from app.security import LearnerCookie
from app.settings import Settings
from app.throttle import Throttle
from runner import Bus, Package


class RunnerHandle(Protocol):
    """The embedded runner as the control plane sees it."""

    async def start(self) -> None:
        """Begin: sweep what a crash left, warm the pool, take jobs; returns without waiting for images."""

    async def stop(self) -> None:
        """End: take no more jobs, destroy every sandbox."""

    def want(self, language: str) -> None:
        """Prepare a language that a submission waits for, if that has not begun; returns at once."""

    def health(self) -> dict[str, Any]:
        """Say how engine, languages and pool are, in the form of /api/health."""


MakeRunner = Callable[[Settings, Bus, Mapping[str, Package], bytes], RunnerHandle]
"""Makes the embedded runner from settings, bus, packages, and the key for hidden cases of one's own."""


@dataclass(frozen=True, slots=True)
class State:
    """The parts of the running server."""

    settings: Settings
    database: Database
    catalogue: Catalogue
    events: Events
    dispatcher: Dispatcher
    desk: Desk
    admission: Admission
    cookie: LearnerCookie
    runner: RunnerHandle | None
    hub: Hub
    secret_cookies: SecretCookies
    passwords: Passwords
    throttle: Throttle
    tickets: Tickets
    revocations: Revocations
    changes: Changes
    decks: Decks
    oidc: Oidc | None

    @property
    def prompts(self) -> PromptBank:
        """The questions of interviews and of the drill."""
        return self.decks.prompts


def languages_ready(runner: RunnerHandle | None) -> Collection[str]:
    """Return the languages that the runner says it can judge now."""
    if runner is None:
        return ()
    return tuple(row["id"] for row in runner.health()["languages"] if row["state"] == "ready")


def state_of(request: Request) -> State:
    """Return the running server's parts."""
    state: State = request.app.state.parts
    return state


CurrentState = Annotated[State, Depends(state_of)]


def learner_of(request: Request, response: Response, state: CurrentState) -> str:
    """Return who is calling; a caller without a good cookie becomes a new learner."""
    return state.cookie.read(request) or state.cookie.issue(response)


CurrentLearner = Annotated[str, Depends(learner_of)]


async def login_of(request: Request, response: Response, state: CurrentState) -> SignedIn | None:
    """Return who is signed in, or None; a login in use is renewed."""
    secret = state.secret_cookies.read(request, "login")
    async with state.database.read() as session:
        caller = await signed_in(session, secret)
    if caller is not None and caller.stale and secret is not None:
        async with state.database.write() as session:
            await renew(session, caller.login)
        state.secret_cookies.put_login(response, secret)
    return caller


PossibleAccount = Annotated[SignedIn | None, Depends(login_of)]


async def guest_or_account_of(caller: PossibleAccount) -> SignedIn:
    """Return the account or the guest that is calling; raises Unauthorised where nobody is signed in."""
    if caller is None:
        raise Unauthorised("Sign in first.")
    return caller


GuestOrAccount = Annotated[SignedIn, Depends(guest_or_account_of)]
"""For what the friend of a mock interview needs; every other address refuses guests."""


async def account_of(caller: GuestOrAccount) -> SignedIn:
    """Return the account that is calling; raises Unauthorised where nobody is signed in, Forbidden for a guest."""
    if caller.role == "guest":
        raise Forbidden("You are here as a guest of one mock interview; this is for accounts.", code="guest")
    return caller


CurrentAccount = Annotated[SignedIn, Depends(account_of)]


async def seat_of_caller(
    request: Request, state: CurrentState, participant: Annotated[str, Path(max_length=80)]
) -> Seat:
    """Return the seat that the address names and its cookie proves; raises NotFound where it does not.

    An interviewer must be signed in besides, so that signing out on a shared computer ends the seat there.
    """
    async with state.database.read() as session:
        seat = await seat_of(session, participant, state.secret_cookies.read(request, "seat") or "")
        if seat.role == "interviewer":
            caller = await signed_in(session, state.secret_cookies.read(request, "login"))
            if caller is None or caller.account != seat.account:
                raise NotFound("There is no such place in an interview.", code="no_such_seat")
    return seat


CurrentSeat = Annotated[Seat, Depends(seat_of_caller)]
"""For addresses below /api/seats/{participant}."""
