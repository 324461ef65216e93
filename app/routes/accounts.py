"""Accounts: set-up, signing in and out, invitations, and who is shut out."""

from collections.abc import Mapping, Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from app.accounts import (
    SignedIn,
    accounts_of_installation,
    by_email,
    check_new_password,
    disable,
    enable,
    end_login,
    invite,
    invited,
    is_set_up,
    logins_of,
    set_password,
    set_up,
    sign_in,
    take_up,
)
from app.errors import Conflict, Forbidden, Unauthorised
from app.interview_shapes import (
    AcceptBody,
    Account,
    AccountBody,
    AccountList,
    AccountState,
    Done,
    Invited,
    LoginBody,
    LoginList,
    PasswordBody,
    SetUpBody,
)
from app.interview_tables import AccountRow
from app.interview_views import account_view, login_view
from app.routes.declared import errors
from app.state import CurrentAccount, CurrentState, PossibleAccount, State
from app.strict_json import StrictRoute
from app.throttle import place_of_caller

router = APIRouter(prefix="/api", route_class=StrictRoute)

AccountId = Annotated[str, Path(alias="id", max_length=80)]
LoginId = Annotated[str, Path(alias="id", max_length=80)]


async def _let_in(state: State, request: Request, response: Response, account: str) -> Account:
    """Sign the caller's browser in, in place of the login that it had."""
    async with state.database.write() as session:
        secret = await sign_in(
            session,
            account,
            request.headers.get("user-agent", ""),
            instead=state.secret_cookies.read(request, "login"),
        )
        row = await session.get_one(AccountRow, account)
    state.secret_cookies.put_login(response, secret)
    return account_view(row)


def _tell(state: State, seats: Mapping[str, Sequence[str]]) -> None:
    """Let those leave their rooms at once whose right to be there has ended."""
    for interview, participants in seats.items():
        state.revocations.tell(interview, participants)


def _only_owners(caller: SignedIn) -> None:
    if caller.role != "owner":
        raise Forbidden("Owners of this installation can do that.", code="owners_only")


@router.get("/account", responses=errors())
async def get_account(state: CurrentState, caller: PossibleAccount) -> AccountState:
    """Say who is signed in, and whether this installation has an account at all."""
    async with state.database.read() as session:
        row = await session.get(AccountRow, caller.account) if caller else None
        return AccountState(
            set_up=await is_set_up(session),
            oidc=state.oidc is not None,
            account=account_view(row) if row else None,
        )


@router.post("/account/set-up", status_code=201, responses=errors(409, body=True))
async def set_up_installation(state: CurrentState, request: Request, response: Response, body: SetUpBody) -> Account:
    """Make the first account, its owner's, and sign it in; later on there is a 409."""
    check_new_password(body.password, body.email)
    async with state.database.read() as session:
        if await is_set_up(session):
            raise Conflict("This installation is set up already. Sign in instead.", code="already_set_up")
    hashed = await state.passwords.hash(body.password)
    async with state.database.write() as session:
        account = await set_up(session, body.name, body.email, hashed)
    return await _let_in(state, request, response, account.id)


@router.post("/account/login", responses=errors(401, 429, body=True))
async def log_in(state: CurrentState, request: Request, response: Response, body: LoginBody) -> Account:
    """Sign in with e-mail address and password; the same time and words whichever of them is wrong."""
    keys = (f"email {body.email}", f"place {place_of_caller(request)}")
    state.throttle.count(*keys)
    async with state.database.read() as session:
        row = await by_email(session, body.email)
    stored = row.password if row is not None and row.disabled_at is None else None
    if not await state.passwords.matches(body.password, stored) or row is None:
        raise Unauthorised("E-mail address and password do not match.", code="wrong_password")
    state.throttle.forgive(*keys)
    return await _let_in(state, request, response, row.id)


@router.post("/account/logout", responses=errors(403))
async def log_out(state: CurrentState, response: Response, caller: PossibleAccount) -> Done:
    """Sign this browser out; doing so twice changes nothing."""
    if caller is not None:
        async with state.database.write() as session:
            seats = await end_login(session, caller.account, caller.login)
        _tell(state, seats)
    state.secret_cookies.drop_login(response)
    return Done(done=True)


@router.get("/account/logins", responses=errors(401, 403))
async def list_logins(state: CurrentState, caller: CurrentAccount) -> LoginList:
    """List the browsers in which the caller is signed in."""
    async with state.database.read() as session:
        rows = await logins_of(session, caller.account)
    return LoginList(logins=[login_view(row, caller.login) for row in rows])


@router.delete("/account/logins/{id}", responses=errors(401, 403, 404))
async def delete_login(state: CurrentState, caller: CurrentAccount, login: LoginId) -> Done:
    """Sign another browser of the caller's out."""
    async with state.database.write() as session:
        seats = await end_login(session, caller.account, login)
    _tell(state, seats)
    return Done(done=True)


@router.post("/account/password", responses=errors(401, 429, body=True))
async def change_password(state: CurrentState, caller: CurrentAccount, body: PasswordBody) -> Done:
    """Change the caller's password; every other browser is signed out."""
    check_new_password(body.new, caller.email)
    key = f"password {caller.account}"
    state.throttle.count(key)
    async with state.database.read() as session:
        stored = (await session.get_one(AccountRow, caller.account)).password
    if not await state.passwords.matches(body.old, stored):
        raise Unauthorised("This is not your password.", code="wrong_password", field="old")
    state.throttle.forgive(key)
    hashed = await state.passwords.hash(body.new)
    async with state.database.write() as session:
        seats = await set_password(session, caller.account, hashed, keep=caller.login)
    _tell(state, seats)
    return Done(done=True)


@router.get("/accounts", responses=errors(401, 403))
async def list_accounts(state: CurrentState, caller: CurrentAccount) -> AccountList:
    """List every account; for owners."""
    _only_owners(caller)
    async with state.database.read() as session:
        rows = await accounts_of_installation(session)
    return AccountList(accounts=[account_view(row) for row in rows])


@router.post("/accounts", status_code=201, responses=errors(401, 409, body=True))
async def invite_account(state: CurrentState, caller: CurrentAccount, body: AccountBody) -> Invited:
    """Invite somebody, or invite again whoever has not come yet; for owners. The page is /invitation/{invitation}."""
    _only_owners(caller)
    async with state.database.write() as session:
        row, secret = await invite(session, body.name, body.email, body.role)
    return Invited(account=account_view(row), invitation=secret)


@router.post("/accounts/{id}/disable", responses=errors(401, 403, 404, 409))
async def disable_account(state: CurrentState, caller: CurrentAccount, account: AccountId) -> Account:
    """Shut an account out at once, everywhere; for owners."""
    _only_owners(caller)
    async with state.database.write() as session:
        seats = await disable(session, account, caller.account)
        row = await session.get_one(AccountRow, account)
    _tell(state, seats)
    return account_view(row)


@router.post("/accounts/{id}/enable", responses=errors(401, 403, 404))
async def enable_account(state: CurrentState, caller: CurrentAccount, account: AccountId) -> Account:
    """Let an account sign in again; for owners."""
    _only_owners(caller)
    async with state.database.write() as session:
        return account_view(await enable(session, account))


@router.post("/invitations/accept", responses=errors(401, 404, body=True))
async def accept_invitation(state: CurrentState, request: Request, response: Response, body: AcceptBody) -> Account:
    """Take an invitation up with a password of one's own, and sign in."""
    async with state.database.read() as session:
        email = (await invited(session, body.invitation)).email
    check_new_password(body.password, email)
    hashed = await state.passwords.hash(body.password)
    async with state.database.write() as session:
        account = await take_up(session, body.invitation, hashed)
    return await _let_in(state, request, response, account.id)
