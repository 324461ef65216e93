"""A learner's projects: kept as written, with what is still missing named."""

from typing import Any

import httpx
import pytest

from tests.app.practice.walks import BASE, add_project, answer

PATH = f"{BASE}/projects"


async def test_a_project_is_kept_as_it_was_written(caller: httpx.AsyncClient) -> None:
    parts = {
        "goal": "Fewer leave.",
        "data": "Two years.",
        "method": "Trees.",
        "result": "8 %.",
        "regrets": "The split.",
    }
    made = await add_project(caller, families=["classic", "data"], **parts)
    (kept,) = (await caller.get(PATH)).json()["projects"]
    assert kept["id"] == made
    assert {name: kept[name] for name in parts} == parts
    assert (kept["families"], kept["missing"]) == (["classic", "data"], [])


async def test_what_is_still_empty_is_named(caller: httpx.AsyncClient) -> None:
    await add_project(caller, goal="Fewer leave.", method="  ")
    (kept,) = (await caller.get(PATH)).json()["projects"]
    assert kept["missing"] == ["data", "method", "result", "regrets"]


async def test_a_project_names_the_questions_answered_with_it_each_once(caller: httpx.AsyncClient) -> None:
    first, second = [await add_project(caller, title=title) for title in ("One", "Two")]
    for prompt, project in (("P2", first), ("P1", first), ("P1", first), ("P3", second), ("P4", None)):
        await answer(caller, prompt, project=project)
    named = {row["id"]: row["answered"] for row in (await caller.get(PATH)).json()["projects"]}
    assert named == {first: ["P1", "P2"], second: ["P3"]}
    body = {"title": "One, told better", "families": ["stats"]}
    assert (await caller.put(f"{PATH}/{first}", json=body)).json()["answered"] == ["P1", "P2"]


async def test_a_project_can_be_written_anew(caller: httpx.AsyncClient) -> None:
    made = await add_project(caller)
    body = {"title": "Churn, told better", "families": ["stats", "stats"], "goal": "Keep them."}
    changed = (await caller.put(f"{PATH}/{made}", json=body)).json()
    assert (changed["title"], changed["families"], changed["goal"]) == ("Churn, told better", ["stats"], "Keep them.")
    assert changed["updated_at"] >= changed["created_at"]


async def test_the_newest_comes_first_and_a_removed_one_is_gone(caller: httpx.AsyncClient) -> None:
    first, second = [await add_project(caller, title=title) for title in ("One", "Two")]
    assert [row["id"] for row in (await caller.get(PATH)).json()["projects"]] == [second, first]
    left = await caller.delete(f"{PATH}/{second}")
    assert [row["id"] for row in left.json()["projects"]] == [first]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"title": "", "families": ["deep"]},
        {"title": "   ", "families": ["deep"]},
        {"title": "x", "families": []},
        {"title": "x", "families": ["vision"]},
        {"title": "x" * 121, "families": ["deep"]},
        {"title": "x", "families": ["deep"], "goal": "x" * 4_001},
        {"title": "x", "families": ["deep"], "owner": "me"},
    ],
)
async def test_what_is_no_project_is_refused(caller: httpx.AsyncClient, body: dict[str, Any]) -> None:
    assert (await caller.post(PATH, json=body)).status_code == 422
    assert (await caller.get(PATH)).json() == {"projects": []}
