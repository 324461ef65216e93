"""Signing up: optional, it keeps what a browser had, and another browser goes on from there with all that it did."""

from typing import Any

import httpx
import pytest
from sqlalchemy import update

from app.tables import SubmissionRow
from app.throttle import TRIES
from tests.app.conftest import Service
from tests.app.practice.walks import BASE, accepted, add_project

WHO = {"email": "kim@example.org", "password": "a long way to the top"}


async def post(caller: httpx.AsyncClient, what: str, body: dict[str, Any] | None = None, status: int = 200) -> Any:
    answer = await caller.post(f"{BASE}/{what}", json=body) if body else await caller.post(f"{BASE}/{what}")
    assert answer.status_code == status, answer.text
    return answer.json()


async def projects(caller: httpx.AsyncClient) -> set[str]:
    return {row["title"] for row in (await caller.get(f"{BASE}/projects")).json()["projects"]}


async def test_nobody_has_to_sign_up(caller: httpx.AsyncClient) -> None:
    await add_project(caller)
    assert (await caller.get(f"{BASE}/sign-up")).json() == {"email": None}


async def test_what_a_browser_had_is_kept_under_the_address(service: Service, caller: httpx.AsyncClient) -> None:
    await add_project(caller, title="Before")
    assert await post(caller, "sign-up", WHO, 201) == {"email": WHO["email"]}
    assert await projects(caller) == {"Before"}
    async with service.caller() as other:
        await other.get("/api/problems")
        await post(other, "sign-in", WHO)
        assert await projects(other) == {"Before"}
        assert (await other.get(f"{BASE}/sign-up")).json() == {"email": WHO["email"]}


async def test_what_another_browser_did_before_signing_in_comes_along(
    service: Service, caller: httpx.AsyncClient
) -> None:
    await add_project(caller, title="Here")
    await post(caller, "sign-up", WHO, 201)
    async with service.caller() as other:
        await add_project(other, title="There")
        await post(other, "sign-in", WHO)
        assert await projects(other) == {"Here", "There"}
    assert await projects(caller) == {"Here", "There"}


async def test_signing_in_waits_for_what_is_being_judged_here_and_moves_nothing_before(
    service: Service, caller: httpx.AsyncClient
) -> None:
    await post(caller, "sign-up", WHO, 201)
    async with service.caller() as other:
        await add_project(other, title="There")
        sent = await accepted(other)
        async with service.parts.database.write() as session:
            await session.execute(update(SubmissionRow).where(SubmissionRow.id == sent).values(state="running"))
        refused = (await post(other, "sign-in", WHO, 409))["error"]
        assert (refused["code"], "Sign in once" in refused["message"]) == ("still_judging", True)
        assert await projects(other) == {"There"}
    assert await projects(caller) == set()


async def test_signing_in_as_another_leaves_what_the_first_signed_up_for(
    service: Service, caller: httpx.AsyncClient
) -> None:
    await add_project(caller, title="Kim's")
    await post(caller, "sign-up", WHO, 201)
    async with service.caller() as other:
        await add_project(other, title="Lee's")
        lee = WHO | {"email": "lee@example.org"}
        await post(other, "sign-up", lee, 201)
        await post(other, "sign-in", WHO)
        assert await projects(other) == {"Kim's"}
        await post(other, "sign-in", lee)
        assert await projects(other) == {"Lee's"}


async def test_signing_out_begins_anew_and_is_refused_where_all_would_be_lost(caller: httpx.AsyncClient) -> None:
    await add_project(caller)
    assert (await post(caller, "sign-out", status=409))["error"]["code"] == "not_signed_up"
    await post(caller, "sign-up", WHO, 201)
    await post(caller, "sign-out")
    assert await projects(caller) == set()
    await post(caller, "sign-in", WHO)
    assert await projects(caller) == {"Churn"}


async def test_an_address_is_taken_once_and_a_learner_has_one(service: Service, caller: httpx.AsyncClient) -> None:
    await post(caller, "sign-up", WHO, 201)
    refused = await post(caller, "sign-up", WHO | {"email": "other@example.org"}, 409)
    assert refused["error"]["code"] == "already_signed_up"
    async with service.caller() as other:
        await other.get("/api/problems")
        assert (await post(other, "sign-up", WHO, 409))["error"]["code"] == "email_taken"


@pytest.mark.parametrize("changes", [{"password": "wrong words here"}, {"email": "nobody@example.org"}])
async def test_a_wrong_word_lets_nobody_in_whichever_it_was(
    service: Service, caller: httpx.AsyncClient, changes: dict[str, str]
) -> None:
    await post(caller, "sign-up", WHO, 201)
    async with service.caller() as other:
        await add_project(other, title="There")
        refused = await post(other, "sign-in", WHO | changes, 401)
        assert refused["error"]["message"] == "Address and password do not go together."
        assert await projects(other) == {"There"}


async def test_guessing_is_slowed_down(service: Service, caller: httpx.AsyncClient) -> None:
    await post(caller, "sign-up", WHO, 201)
    async with service.caller() as other:
        for _ in range(TRIES):
            await post(other, "sign-in", WHO | {"password": "wrong words here"}, 401)
        await post(other, "sign-in", WHO, 429)


@pytest.mark.parametrize(
    "body",
    [
        {"email": "kim@example.org", "password": "short"},
        {"email": "not an address", "password": "a long way to the top"},
        {"email": "kim@example.org"},
        WHO | {"role": "owner"},
    ],
)
async def test_what_is_no_sign_up_is_refused(caller: httpx.AsyncClient, body: dict[str, Any]) -> None:
    await post(caller, "sign-up", body, 422)


async def test_it_opens_nothing_of_the_interviewers(caller: httpx.AsyncClient) -> None:
    await post(caller, "sign-up", WHO, 201)
    assert (await caller.get("/api/interviews")).status_code == 401
    login = await caller.post("/api/account/login", json=WHO)
    assert login.status_code == 401


async def test_a_wipe_takes_the_sign_up_along(caller: httpx.AsyncClient) -> None:
    await post(caller, "sign-up", WHO, 201)
    assert (await caller.delete(f"{BASE}/everything")).status_code == 200
    assert (await caller.get(f"{BASE}/sign-up")).json() == {"email": None}
    await post(caller, "sign-in", WHO, 401)
