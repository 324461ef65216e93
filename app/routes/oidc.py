"""Signing in with an OpenID Connect provider: two addresses that a browser goes to, not part of the API."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse

from app.accounts import sign_in, vouched_for
from app.errors import NotFound, Refusal
from app.oidc import COOKIE, COOKIE_PATH, COOKIE_SECONDS, Oidc
from app.state import CurrentState, State

router = APIRouter(prefix=COOKIE_PATH, include_in_schema=False)

PAGE = "/interviews"
Word = Annotated[str, Query(max_length=4096)]


def _provider(state: State) -> Oidc:
    if state.oidc is None:
        raise NotFound("There is nothing at this address.")
    return state.oidc


def _back(state: State, request: Request) -> str:
    origin = state.settings.public_origin.rstrip("/") or str(request.base_url).rstrip("/")
    return f"{origin}{COOKIE_PATH}/callback"


def _refused(refusal: Refusal) -> RedirectResponse:
    """Send the browser to the page, which says in its own words what the code means."""
    return RedirectResponse(f"{PAGE}?sign_in={refusal.code}", status_code=302)


@router.get("/start")
async def start_oidc(state: CurrentState, request: Request) -> RedirectResponse:
    """Send the browser to the provider."""
    provider = _provider(state)
    try:
        address, kept = await provider.start(_back(state, request))
    except Refusal as refusal:
        return _refused(refusal)
    answer = RedirectResponse(address, status_code=302)
    answer.set_cookie(
        COOKIE,
        kept,
        max_age=COOKIE_SECONDS,
        path=COOKIE_PATH,
        httponly=True,
        samesite="lax",
        secure=state.settings.secure_cookies,
    )
    return answer


@router.get("/callback")
async def finish_oidc(
    state: CurrentState, request: Request, code: Word = "", word: Annotated[str, Query(alias="state")] = ""
) -> RedirectResponse:
    """Take the browser back from the provider and sign it in; the page says it where that was refused."""
    provider = _provider(state)
    try:
        person = await provider.finish(request.cookies.get(COOKIE, ""), word, code, _back(state, request))
        async with state.database.write() as session:
            account = await vouched_for(session, person, provider.domain)
            secret = await sign_in(
                session,
                account.id,
                request.headers.get("user-agent", ""),
                instead=state.secret_cookies.read(request, "login"),
            )
    except Refusal as refusal:
        answer = _refused(refusal)
    else:
        answer = RedirectResponse(PAGE, status_code=302)
        state.secret_cookies.put_login(answer, secret)
    answer.delete_cookie(COOKIE, path=COOKIE_PATH)
    return answer
