"""The drill: answers are versions, what helps is told after answering, and fact finding is never scored."""

from typing import Any

import httpx
import pytest

from tests.app.conftest import Service
from tests.app.practice.walks import BASE, add_project, answer, rate_answer

PATH = f"{BASE}/drill"


async def drill(caller: httpx.AsyncClient) -> dict[str, dict[str, Any]]:
    return {prompt["id"]: prompt for prompt in (await caller.get(PATH)).json()["prompts"]}


async def test_all_questions_are_there_and_the_four_about_ones_project_come_first(caller: httpx.AsyncClient) -> None:
    found = (await caller.get(PATH)).json()
    assert len(found["prompts"]) == 40
    assert [prompt["id"] for prompt in found["prompts"][:4]] == ["P1", "P2", "P3", "P4"]
    assert sum(not prompt["rated"] for prompt in found["prompts"]) == 10
    assert (list(found["anchors"]), found["seconds"]) == (["1", "2", "3", "4"], 90)


async def test_nothing_that_helps_is_told_before_the_first_answer(caller: httpx.AsyncClient) -> None:
    refused = await caller.get(f"{PATH}/P1")
    assert (refused.status_code, refused.json()["error"]["code"]) == (404, "not_answered_yet")
    listed = (await caller.get(PATH)).text
    await answer(caller, "P1")
    found = (await caller.get(f"{PATH}/P1")).json()
    for helps in (*found["ladder"], found["strong"], found["strong_example"], found["weak_example"], found["anchor"]):
        assert helps
        assert helps not in listed


async def test_answers_are_versions_newest_first_to_be_seen_side_by_side(caller: httpx.AsyncClient) -> None:
    for text in ("First.", "Second."):
        await answer(caller, "P2", text=text)
    found = (await caller.get(f"{PATH}/P2")).json()
    assert [version["text"] for version in found["versions"]] == ["Second.", "First."]
    assert found["again_at"] - found["versions"][0]["at"] == 7 * 86_400_000
    assert (await drill(caller))["P2"]["answers"] == 2


async def test_a_rating_goes_with_its_version(caller: httpx.AsyncClient) -> None:
    first = await answer(caller, "P1")
    await answer(caller, "P1")
    found = await rate_answer(caller, "P1", first, 4)
    assert [(version["rating"], version["rung"]) for version in found["versions"]] == [(None, None), (4, 1)]
    assert (await drill(caller))["P1"]["last_rating"] is None


async def test_fact_finding_is_never_scored(caller: httpx.AsyncClient) -> None:
    version = await answer(caller, "F1")
    refused = await caller.put(f"{PATH}/F1/{version}", json={"rating": 4})
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "not_rated")
    assert (await caller.get(f"{PATH}/F1")).json()["anchor"]


async def test_a_version_can_be_taken_away(caller: httpx.AsyncClient) -> None:
    version = await answer(caller, "P1")
    assert (await caller.delete(f"{PATH}/P1/{version}")).status_code == 200
    assert (await drill(caller))["P1"]["answers"] == 0
    assert (await caller.delete(f"{PATH}/P1/{version}")).status_code == 404


async def test_an_answer_may_be_about_a_project_and_outlives_it(caller: httpx.AsyncClient) -> None:
    made = await add_project(caller)
    await answer(caller, "P1", project=made)
    assert (await caller.get(f"{PATH}/P1")).json()["versions"][0]["project"] == made
    assert (await caller.delete(f"{BASE}/projects/{made}")).status_code == 200
    assert (await caller.get(f"{PATH}/P1")).json()["versions"][0]["project"] is None


@pytest.mark.parametrize(
    ("prompt", "body", "status"),
    [
        ("P99", {"text": "x"}, 404),
        ("nothing", {"text": "x"}, 422),
        ("P1", {"text": ""}, 422),
        ("P1", {"text": "x" * 8_001}, 422),
        ("P1", {"text": "x", "seconds": -1}, 422),
        ("P1", {"text": "x", "project": "0" * 36}, 404),
        ("P1", {"text": "x", "project": "mine"}, 422),
        ("P1", {"text": "x", "rating": 4}, 422),
    ],
)
async def test_what_is_no_answer_is_refused_and_changes_nothing(
    caller: httpx.AsyncClient, prompt: str, body: dict[str, Any], status: int
) -> None:
    refused = await caller.post(f"{PATH}/{prompt}", json=body)
    assert refused.status_code == status
    assert set(refused.json()) == {"error"}
    assert (await drill(caller))["P1"]["answers"] == 0


async def test_answers_and_projects_are_ones_own(service: Service, caller: httpx.AsyncClient) -> None:
    made = await add_project(caller)
    version = await answer(caller, "P1", project=made)
    async with service.caller() as other:
        assert (await other.get(f"{PATH}/P1")).status_code == 404
        assert (await other.put(f"{PATH}/P1/{version}", json={"rating": 4})).status_code == 404
        assert (await other.delete(f"{PATH}/P1/{version}")).status_code == 404
        assert (await other.post(f"{PATH}/P1", json={"text": "x", "project": made})).status_code == 404
        assert (await other.get(f"{BASE}/projects")).json() == {"projects": []}
        body = {"title": "Taken", "families": ["deep"]}
        assert (await other.put(f"{BASE}/projects/{made}", json=body)).status_code == 404
        assert (await other.delete(f"{BASE}/projects/{made}")).status_code == 404
    (kept,) = (await caller.get(f"{BASE}/projects")).json()["projects"]
    assert kept["title"] == "Churn"
