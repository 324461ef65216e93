"""Accounts: set-up, signing in and out, invitations, shutting out; what is secret is nowhere in clear."""

import hashlib
import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from sqlalchemy import select, update

from app.accounts import LOGINS, RENEW_MS, browser_of
from app.cookies import LOGIN_SECONDS, SecretCookies
from app.interview_tables import AccountRow, LoginRow
from app.participants import find_seat, seat_still_good
from app.settings import Settings
from app.throttle import TRIES
from tests.app.conftest import Service, running
from tests.app.people import PASSWORD, entered, linked, opened, planned, set_up, sign_up

EMAIL = "ada@example.org"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
async def owner(service: Service) -> AsyncIterator[httpx.AsyncClient]:
    """The first account's browser, set up over HTTP."""
    async with service.caller(headers={"User-Agent": FIREFOX}) as client:
        await set_up(service, client)
        yield client


async def log_in(caller: httpx.AsyncClient, email: str = EMAIL, password: str = PASSWORD) -> httpx.Response:
    return await caller.post("/api/account/login", json={"email": email, "password": password})


async def who(caller: httpx.AsyncClient) -> str | None:
    account = (await caller.get("/api/account")).json()["account"]
    return account and str(account["email"])


def login_cookie(caller: httpx.AsyncClient) -> str:
    found = caller.cookies.get("sandglass_login")
    assert found
    return found


async def everything_stored(service: Service) -> bytes:
    """Every byte of the database, with what is still in its log."""
    path = service.parts.database.path
    return b"".join(part.read_bytes() for part in sorted(path.parent.glob(f"{path.name}*")))


# --- set-up ---


async def test_the_first_visitor_sets_up_and_is_the_owner(service: Service) -> None:
    async with service.caller() as first:
        fresh = (await first.get("/api/account")).json()
        assert fresh == {"set_up": False, "oidc": False, "account": None}
        made = await set_up(service, first)
        assert {**made, "id": "", "created_at": 0} == {
            "id": "",
            "email": EMAIL,
            "name": "Ada",
            "role": "owner",
            "invited": False,
            "disabled": False,
            "created_at": 0,
        }
        assert (await first.get("/api/account")).json() == {"set_up": True, "oidc": False, "account": made}


async def test_set_up_happens_once(service: Service, owner: httpx.AsyncClient) -> None:
    async with service.caller() as second:
        body = {"name": "Eve", "email": "eve@example.org", "password": PASSWORD}
        answer = await second.post("/api/account/set-up", json=body)
        assert answer.status_code == 409
        assert await who(second) is None


@pytest.mark.parametrize("password", ["aaaaaaaaaaaaa", "eve@example.org", "short"])
async def test_a_password_that_anyone_guesses_is_refused(service: Service, password: str) -> None:
    async with service.caller() as caller:
        body = {"name": "Eve", "email": "Eve@example.org", "password": password}
        answer = await caller.post("/api/account/set-up", json=body)
        assert answer.status_code == 422
        assert answer.json()["error"]["field"] == "password"
        assert password not in answer.text


# --- signing in ---


async def test_signing_in_and_out(service: Service, owner: httpx.AsyncClient) -> None:
    async with service.caller() as caller:
        assert (await log_in(caller, "ADA@example.org")).status_code == 200
        assert await who(caller) == EMAIL
        left = login_cookie(caller)
        assert (await caller.post("/api/account/logout")).status_code == 200
        assert await who(caller) is None
        caller.cookies.set("sandglass_login", left)
        assert (await caller.get("/api/account/logins")).status_code == 401


async def test_a_wrong_password_and_an_unknown_email_get_the_same_answer(
    service: Service, owner: httpx.AsyncClient
) -> None:
    async with service.caller() as caller:
        answers = [await log_in(caller, password="wrong"), await log_in(caller, "nobody@example.org")]
    assert [answer.status_code for answer in answers] == [401, 401]
    assert answers[0].content == answers[1].content
    assert all("set-cookie" not in answer.headers for answer in answers)


async def test_every_sign_in_makes_a_new_secret_and_ends_the_one_the_browser_had(
    service: Service, owner: httpx.AsyncClient
) -> None:
    async with service.caller() as caller:
        await log_in(caller)
        first = login_cookie(caller)
        await log_in(caller)
        assert login_cookie(caller) != first
        caller.cookies.set("sandglass_login", first)
        assert await who(caller) is None


async def test_a_secret_that_a_stranger_planted_is_never_signed_in(service: Service, owner: httpx.AsyncClient) -> None:
    async with service.caller() as victim, service.caller() as attacker:
        planted = "planted-by-somebody-else-1234567"
        victim.cookies.set("sandglass_login", planted)
        await log_in(victim)
        attacker.cookies.set("sandglass_login", planted)
        assert await who(attacker) is None


async def test_guessing_is_throttled_by_email_whoever_guesses(service: Service, owner: httpx.AsyncClient) -> None:
    transports = [httpx.ASGITransport(service.app, client=(f"192.0.2.{n}", 1)) for n in range(TRIES + 1)]
    for number, transport in enumerate(transports):
        async with httpx.AsyncClient(transport=transport, base_url="http://sandglass.test") as caller:
            answer = await log_in(caller, password="wrong" if number < TRIES else PASSWORD)
            assert answer.status_code == (401 if number < TRIES else 429)
    assert int(answer.headers["retry-after"]) > 0


async def test_guessing_is_throttled_by_place_whoever_is_guessed(service: Service, owner: httpx.AsyncClient) -> None:
    async with service.caller() as caller:
        for number in range(TRIES):
            assert (await log_in(caller, f"eve{number}@example.org", "wrong")).status_code == 401
        assert (await log_in(caller, "zoe@example.org", "wrong")).status_code == 429


async def test_a_good_sign_in_is_not_counted(service: Service, owner: httpx.AsyncClient) -> None:
    async with service.caller() as caller:
        for _ in range(TRIES + 1):
            assert (await log_in(caller)).status_code == 200


# --- the cookie ---


def flags(answer: httpx.Response, name: str) -> set[str]:
    (cookie,) = [line for line in answer.headers.get_list("set-cookie") if line.startswith(f"{name}=")]
    return {part.strip() for part in cookie.split(";")[1:]}


async def test_the_login_cookie_is_for_this_server_and_no_script(service: Service, owner: httpx.AsyncClient) -> None:
    async with service.caller() as caller:
        answer = await log_in(caller)
    assert flags(answer, "sandglass_login") == {"HttpOnly", "SameSite=lax", "Path=/", f"Max-Age={LOGIN_SECONDS}"}
    assert len(login_cookie(owner)) >= 32


async def test_over_https_cookies_are_secure_and_their_names_say_so(settings: Settings) -> None:
    async with running(settings.model_copy(update={"secure_cookies": True})) as service, service.caller() as caller:
        caller.base_url = httpx.URL("https://sandglass.test")
        body = {"name": "Ada", "email": EMAIL, "password": PASSWORD}
        answer = await caller.post("/api/account/set-up", json=body)
        assert flags(answer, "__Host-sandglass_login") >= {"Secure", "HttpOnly", "Path=/"}
        assert await who(caller) == EMAIL
        seated = await caller.post(f"/api/interviews/{await planned(caller)}/enter")
        found = flags(seated, "__Secure-sandglass_seat")
        assert found >= {"Secure", "HttpOnly", "SameSite=lax", f"Path=/api/seats/{seated.json()['participant']}"}


@pytest.mark.parametrize("value", ["", "x" * 65, "é" * 10, "a b"])
async def test_a_cookie_that_is_none_is_nobody(service: Service, owner: httpx.AsyncClient, value: str) -> None:
    name = SecretCookies(secure=False).login.encode()
    async with service.caller(headers=[(b"Cookie", name + b"=" + value.encode())]) as caller:
        assert await who(caller) is None


async def test_a_login_in_use_is_renewed_and_one_left_alone_ends(service: Service, owner: httpx.AsyncClient) -> None:
    database = service.parts.database

    async def age(milliseconds: int) -> None:
        async with database.write() as session:
            moved = {name: getattr(LoginRow, name) - milliseconds for name in ("used_at", "expires_at")}
            await session.execute(update(LoginRow).values(**moved))

    assert "set-cookie" not in (await owner.get("/api/account")).headers
    await age(RENEW_MS + 1)
    assert flags(await owner.get("/api/account"), "sandglass_login") >= {f"Max-Age={LOGIN_SECONDS}"}
    assert "set-cookie" not in (await owner.get("/api/account")).headers
    await age(LOGIN_SECONDS * 1000 + 1)
    assert await who(owner) is None


# --- what is stored ---


async def test_no_secret_is_stored_in_clear(service: Service, owner: httpx.AsyncClient) -> None:
    body = {"name": "Bob", "email": "bob@example.org", "role": "interviewer"}
    invitation = (await owner.post("/api/accounts", json=body)).json()["invitation"]
    interview = await planned(owner)
    links = [await linked(owner, interview, role) for role in ("candidate", "watcher")]
    seat = await entered(owner, interview)
    async with service.caller() as candidate:
        await opened(candidate, links[0]["secret"])
        candidates = [cookie.value or "" for cookie in candidate.cookies.jar]
    cookies = [cookie.value or "" for cookie in owner.cookies.jar]
    secrets = [PASSWORD, invitation, *(link["secret"] for link in links), *cookies, *candidates]
    assert len(secrets) == 7
    stored = await everything_stored(service)
    assert seat.encode() in stored
    for secret in secrets:
        assert secret.encode() not in stored
    for secret in secrets[1:]:
        assert len(secret) >= 32
        assert hashlib.sha256(secret.encode()).hexdigest().encode() in stored


async def test_the_stored_password_is_argon2id(service: Service, owner: httpx.AsyncClient) -> None:
    async with service.parts.database.read() as session:
        stored = await session.scalar(select(AccountRow.password))
    assert stored is not None
    assert re.match(r"\$argon2id\$v=19\$m=65536,", stored)


# --- logins and passwords ---


async def test_logins_are_listed_and_each_can_be_ended(service: Service, owner: httpx.AsyncClient) -> None:
    async with service.caller(headers={"User-Agent": "curl/8.5"}) as other:
        await log_in(other)
        listed = (await owner.get("/api/account/logins")).json()["logins"]
        assert [(row["browser"], row["current"]) for row in listed] == [("curl", False), ("Firefox on Linux", True)]
        assert (await owner.delete(f"/api/account/logins/{listed[0]['id']}")).status_code == 200
        assert await who(other) is None
        assert await who(owner) == EMAIL


async def test_another_accounts_login_cannot_be_ended(service: Service, owner: httpx.AsyncClient) -> None:
    (mine,) = (await owner.get("/api/account/logins")).json()["logins"]
    async with service.caller() as other:
        await sign_up(service, other, "Eve", "owner")
        assert (await other.delete(f"/api/account/logins/{mine['id']}")).status_code == 404
    assert await who(owner) == EMAIL


async def test_an_account_has_so_many_logins_at_once(service: Service, owner: httpx.AsyncClient) -> None:
    first = login_cookie(owner)
    for _ in range(LOGINS):
        async with service.caller() as caller:
            await log_in(caller)
            listed = (await caller.get("/api/account/logins")).json()["logins"]
    assert len(listed) == LOGINS
    async with service.caller(cookies={"sandglass_login": first}) as oldest:
        assert await who(oldest) is None


async def test_a_new_password_signs_the_others_out(service: Service, owner: httpx.AsyncClient) -> None:
    async with service.caller() as other:
        await log_in(other)
        wrong = await owner.post("/api/account/password", json={"old": "wrong", "new": "another good one"})
        assert (wrong.status_code, wrong.json()["error"]["field"]) == (401, "old")
        assert await who(other) == EMAIL
        changed = await owner.post("/api/account/password", json={"old": PASSWORD, "new": "another good one"})
        assert changed.status_code == 200
        assert await who(owner) == EMAIL
        assert await who(other) is None
        assert (await log_in(other)).status_code == 401
        assert (await log_in(other, password="another good one")).status_code == 200


# --- invitations ---


async def invited(owner: httpx.AsyncClient, email: str = "bob@example.org") -> Any:
    body = {"name": "Bob", "email": email, "role": "interviewer"}
    answer = await owner.post("/api/accounts", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def accept(caller: httpx.AsyncClient, secret: str) -> httpx.Response:
    body = {"invitation": secret, "password": "a password of my own"}
    return await caller.post("/api/invitations/accept", json=body)


async def test_an_invitation_is_taken_up_once(service: Service, owner: httpx.AsyncClient) -> None:
    made = await invited(owner)
    assert made["account"]["invited"]
    async with service.caller() as bob:
        assert (await log_in(bob, "bob@example.org", "a password of my own")).status_code == 401
        answer = await accept(bob, made["invitation"])
        assert (answer.status_code, answer.json()["invited"]) == (200, False)
        assert await who(bob) == "bob@example.org"
        again = await accept(bob, made["invitation"])
        unknown = await accept(bob, "x" * 32)
        assert again.status_code == unknown.status_code == 404
        assert again.content == unknown.content
        assert (await log_in(bob, "bob@example.org", "a password of my own")).status_code == 200


async def test_an_invitation_ends_after_a_week_and_can_be_renewed(service: Service, owner: httpx.AsyncClient) -> None:
    made = await invited(owner)
    async with service.parts.database.write() as session:
        await session.execute(update(AccountRow).where(AccountRow.invited_until.is_not(None)).values(invited_until=1))
    async with service.caller() as bob:
        assert (await accept(bob, made["invitation"])).status_code == 404
        renewed = await invited(owner)
        assert renewed["account"]["id"] == made["account"]["id"]
        assert (await accept(bob, renewed["invitation"])).status_code == 200


async def test_an_account_in_use_is_not_invited_again(owner: httpx.AsyncClient) -> None:
    body = {"name": "Eve", "email": EMAIL.upper(), "role": "owner"}
    answer = await owner.post("/api/accounts", json=body)
    assert (answer.status_code, answer.json()["error"]["field"]) == (409, "email")


# --- shutting out ---


async def test_a_disabled_account_is_out_at_once_and_may_come_back(service: Service, owner: httpx.AsyncClient) -> None:
    told: list[tuple[str, Any]] = []
    service.parts.revocations.subscribe(lambda interview, participants: told.append((interview, participants)))
    async with service.caller() as bob:
        made = await invited(owner)
        await accept(bob, made["invitation"])
        interview = await planned(bob)
        seat = await entered(bob, interview)
        answer = await owner.post(f"/api/accounts/{made['account']['id']}/disable")
        assert answer.json()["disabled"]
        assert told == [(interview, [seat])]
        assert await who(bob) is None
        assert (await bob.get(f"/api/seats/{seat}")).status_code == 404
        async with service.parts.database.read() as session:
            assert not await seat_still_good(session, seat)
            assert await find_seat(session, seat) is None
        refused = await log_in(bob, "bob@example.org", "a password of my own")
        assert refused.json()["error"]["code"] == "wrong_password"
        await owner.post(f"/api/accounts/{made['account']['id']}/enable")
        assert (await log_in(bob, "bob@example.org", "a password of my own")).status_code == 200


async def test_a_disabled_account_takes_no_invitation(service: Service, owner: httpx.AsyncClient) -> None:
    made = await invited(owner)
    await owner.post(f"/api/accounts/{made['account']['id']}/disable")
    async with service.caller() as bob:
        assert (await accept(bob, made["invitation"])).status_code == 404


async def test_nobody_shuts_themselves_out(owner: httpx.AsyncClient) -> None:
    mine = (await owner.get("/api/account")).json()["account"]["id"]
    assert (await owner.post(f"/api/accounts/{mine}/disable")).status_code == 409
    assert (await owner.post(f"/api/accounts/{'0' * 36}/disable")).status_code == 404
    assert await who(owner) == EMAIL


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (FIREFOX, "Firefox on Linux"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Windows"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 14) Version/18 Safari/605", "Safari on a Mac"),
        ("Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537", "Chrome on Android"),
        ("python-httpx/0.28", "python-httpx"),
        ("<script>", "An unknown program"),
        ("", "An unknown program"),
    ],
)
def test_a_browser_is_named_in_a_few_words(agent: str, words: str) -> None:
    assert browser_of(agent) == words
