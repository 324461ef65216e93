"""Signing in with a provider: only its own word, for this browser, about a verified address that has an account."""

import dataclasses
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from joserfc.jwk import RSAKey

from app.accounts import add_account
from app.oidc import Oidc, make_oidc
from app.settings import Settings
from tests.app.conftest import Service, running
from tests.app.fake_provider import CLIENT, ISSUER, SECRET, Provider, new_key
from tests.app.people import set_up, sign_up

START, CALLBACK = "/api/account/oidc/start", "/api/account/oidc/callback"


@pytest.fixture(scope="module")
def keys() -> tuple[RSAKey, RSAKey]:
    return new_key(), new_key()


@pytest.fixture
def provider(keys: tuple[RSAKey, RSAKey]) -> Provider:
    return Provider(keys[0])


@pytest.fixture
def oidc_settings(settings: Settings) -> Settings:
    given = {"oidc_issuer": f"{ISSUER}/", "oidc_client_id": CLIENT, "oidc_client_secret": SECRET}
    return settings.model_copy(update=given | {"oidc_domain": "example.com"})


@pytest.fixture
async def served(oidc_settings: Settings, provider: Provider) -> AsyncIterator[Service]:
    """A running application, whose provider is the one in this process; ada@example.org has an account."""
    async with running(oidc_settings) as service:
        found = dataclasses.replace(service.parts, oidc=Oidc(oidc_settings, b"k" * 32, provider.client))
        service.app.state.parts = service.parts = found
        async with found.database.write() as session:
            await add_account(session, "Ada", "ada@example.org", "owner", None)
        yield service


async def sign_in(caller: httpx.AsyncClient, provider: Provider, **changes: str) -> str:
    """Go to the provider and back; returns where the browser ends up."""
    away = await caller.get(START)
    assert away.status_code == 302
    back = provider.visit(away.headers["location"])
    answer = await caller.get(CALLBACK, params=back | changes)
    assert answer.status_code == 302
    return str(answer.headers["location"])


async def account(caller: httpx.AsyncClient) -> Any:
    return (await caller.get("/api/account")).json()["account"]


async def test_whom_the_provider_vouches_for_is_signed_in(served: Service, provider: Provider) -> None:
    async with served.caller() as caller:
        assert (await caller.get("/api/account")).json()["oidc"]
        assert await sign_in(caller, provider) == "/interviews"
        found = await account(caller)
        assert (found["email"], found["name"], found["role"], found["invited"]) == (
            *("ada@example.org", "Ada", "owner"),
            False,
        )


async def test_a_provider_may_want_the_secret_in_the_form(served: Service, provider: Provider) -> None:
    provider.methods = ["client_secret_post"]
    async with served.caller() as caller:
        assert await sign_in(caller, provider) == "/interviews"


async def test_somebody_known_is_known_by_the_providers_name_for_them(served: Service, provider: Provider) -> None:
    async with served.caller() as caller:
        await sign_in(caller, provider)
        provider.claims["email"] = "ada@new.example"
        await sign_in(caller, provider)
        assert (await account(caller))["email"] == "ada@example.org"


async def test_an_address_that_another_person_had_is_not_theirs(served: Service, provider: Provider) -> None:
    async with served.caller() as caller, served.caller() as other:
        await sign_in(caller, provider)
        provider.claims["sub"] = "18"
        assert await sign_in(other, provider) == "/interviews?sign_in=no_account"
        assert await account(other) is None


async def test_without_an_account_there_is_no_way_in(served: Service, provider: Provider) -> None:
    provider.claims |= {"email": "eve@elsewhere.example", "sub": "19"}
    async with served.caller() as caller:
        assert await sign_in(caller, provider) == "/interviews?sign_in=no_account"
        assert await account(caller) is None


@pytest.mark.parametrize(
    ("email", "name", "shown"),
    [
        ("New@Example.com", "New Person", "New Person"),
        ("new@example.com", None, "new"),
        ("new@example.com", "N\u202eew", "new"),
    ],
)
async def test_people_of_the_domain_become_interviewers(
    served: Service, provider: Provider, email: str, name: str | None, shown: str
) -> None:
    provider.claims |= {"email": email, "sub": "20", "name": name}
    async with served.caller() as caller:
        assert await sign_in(caller, provider) == "/interviews"
        found = await account(caller)
        assert (found["email"], found["name"], found["role"]) == ("new@example.com", shown, "interviewer")


@pytest.mark.parametrize("email", ["eve@notexample.com", "eve@example.com.evil.example", "example.com@evil.example"])
async def test_a_domain_that_looks_alike_is_another(served: Service, provider: Provider, email: str) -> None:
    provider.claims |= {"email": email, "sub": "21"}
    async with served.caller() as caller:
        assert await sign_in(caller, provider) == "/interviews?sign_in=no_account"


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://elsewhere.example"},
        {"aud": "another-service"},
        {"aud": [CLIENT, "another-service"]},
        {"aud": None},
        {"nonce": "of another sign-in"},
        {"nonce": None},
        {"exp": 1_700_000_000},
        {"exp": None},
        {"sub": None},
        {"email_verified": False},
        {"email_verified": None},
        {"email_verified": "true"},
        {"email": None},
        {"email": "not an address"},
    ],
    ids=str,
)
async def test_a_word_that_is_not_for_us_is_refused(
    served: Service, provider: Provider, claims: dict[str, Any]
) -> None:
    provider.claims |= claims
    async with served.caller() as caller:
        assert await sign_in(caller, provider) == "/interviews?sign_in=oidc_refused"
        assert await account(caller) is None


async def test_a_word_that_another_key_signed_is_refused(
    served: Service, provider: Provider, keys: tuple[RSAKey, RSAKey]
) -> None:
    provider.signs_with = keys[1]
    async with served.caller() as caller:
        assert await sign_in(caller, provider) == "/interviews?sign_in=oidc_refused"


async def test_a_sign_in_ends_in_the_browser_where_it_began(served: Service, provider: Provider) -> None:
    async with served.caller() as attacker, served.caller() as victim:
        away = await attacker.get(START)
        back = provider.visit(away.headers["location"])
        await victim.get(START)
        for params in (back, back | {"state": ""}, {"code": back["code"]}):
            answer = await victim.get(CALLBACK, params=params)
            assert answer.headers["location"] == "/interviews?sign_in=oidc_refused"
        assert await account(victim) is None


async def test_a_code_works_once(served: Service, provider: Provider) -> None:
    async with served.caller() as caller:
        away = await caller.get(START)
        cookie = caller.cookies.get("sandglass_oidc", path="/api/account/oidc")
        back = provider.visit(away.headers["location"])
        assert (await caller.get(CALLBACK, params=back)).headers["location"] == "/interviews"
        assert caller.cookies.get("sandglass_oidc") is None
        caller.cookies.set("sandglass_oidc", cookie or "", path="/api/account/oidc")
        again = await caller.get(CALLBACK, params=back)
        assert again.headers["location"] == "/interviews?sign_in=oidc_refused"


async def test_a_provider_that_does_not_answer_is_said_so(served: Service, provider: Provider) -> None:
    async with served.caller() as caller:
        provider.down = True
        unavailable = "/interviews?sign_in=oidc_unavailable"
        assert (await caller.get(START)).headers["location"] == unavailable
        provider.down, provider.issuer = False, "https://elsewhere.example"
        assert (await caller.get(START)).headers["location"] == unavailable
        provider.issuer = ISSUER
        back = provider.visit((await caller.get(START)).headers["location"])
        provider.down = True
        assert (await caller.get(CALLBACK, params=back)).headers["location"] == unavailable


async def test_a_disabled_account_is_not_let_in_by_a_provider(served: Service, provider: Provider) -> None:
    async with served.caller() as owner, served.caller() as caller:
        await sign_in(caller, provider)
        mine = (await account(caller))["id"]
        await sign_up(served, owner, "Owner", "owner")
        await owner.post(f"/api/accounts/{mine}/disable")
        assert await sign_in(caller, provider) == "/interviews?sign_in=account_disabled"


async def test_without_settings_there_is_no_provider(service: Service) -> None:
    assert make_oidc(service.parts.settings, b"k" * 32) is None
    async with service.caller() as caller:
        await set_up(service, caller)
        for path in (START, CALLBACK):
            assert (await caller.get(path)).status_code == 404
        assert not (await caller.get("/api/account")).json()["oidc"]
