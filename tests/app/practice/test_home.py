"""The learner's home: a plan from an interview's day and hours, what to do next from what is on record."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.app.conftest import Service
from tests.app.practice.walks import BASE, accepted, add_project, answer, rate


async def home(caller: httpx.AsyncClient) -> dict[str, Any]:
    found = await caller.get(BASE)
    assert found.status_code == 200, found.text
    return dict(found.json())


def day(days: int) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).date().isoformat()


async def test_a_new_learner_has_no_plan_and_is_told_what_to_begin_with(caller: httpx.AsyncClient) -> None:
    found = await home(caller)
    assert found["plan"] is None
    assert found["next"]["kind"] == "problem"
    assert (found["solved"], found["answered"], found["projects"]) == (0, 0, 0)
    assert found["due"] == {"concept": 0, "prompt": 0, "problem": 0}


async def test_the_plan_follows_from_the_interviews_day_and_the_hours(caller: httpx.AsyncClient) -> None:
    made = await caller.put(f"{BASE}/plan", json={"interview_on": day(9), "hours_per_week": 10})
    assert made.json()["plan"]["days_left"] in (8, 9)
    assert sum(share["planned"] for share in made.json()["week"]) == 600
    changed = await caller.put(f"{BASE}/plan", json={"interview_on": None, "hours_per_week": 2})
    assert changed.json()["plan"] == {"interview_on": None, "hours_per_week": 2, "days_left": None}


async def test_an_interview_that_is_over_caps_nothing(caller: httpx.AsyncClient) -> None:
    made = await caller.put(f"{BASE}/plan", json={"interview_on": day(-30), "hours_per_week": 5})
    assert made.json()["plan"]["days_left"] is None


@pytest.mark.parametrize(
    "body",
    [
        {"interview_on": "2027-02-30", "hours_per_week": 5},
        {"interview_on": "soon", "hours_per_week": 5},
        {"interview_on": None, "hours_per_week": 0},
        {"interview_on": None, "hours_per_week": 41},
        {"interview_on": None},
        {"hours_per_week": 5},
    ],
)
async def test_what_is_no_plan_is_refused(caller: httpx.AsyncClient, body: dict[str, Any]) -> None:
    assert (await caller.put(f"{BASE}/plan", json=body)).status_code == 422
    assert (await home(caller))["plan"] is None


async def test_what_was_done_moves_on_what_comes_next(caller: httpx.AsyncClient) -> None:
    await caller.put(f"{BASE}/plan", json={"interview_on": None, "hours_per_week": 20})
    before = await home(caller)
    await accepted(caller, problem=before["next"]["href"].rpartition("/")[2])
    await add_project(caller)
    await answer(caller, "P1")
    after = await home(caller)
    assert after["next"]["href"] != before["next"]["href"]
    assert (after["solved"], after["answered"], after["projects"]) == (1, 1, 1)
    drills = [step for step in (after["next"], *after["later"]) if step["kind"] == "drill"]
    assert [step["href"] for step in drills] == ["/practice/drill/P2"]


async def test_minutes_of_the_week_are_counted_by_kind(caller: httpx.AsyncClient) -> None:
    await answer(caller, "P1", seconds=120)
    await answer(caller, "F1", seconds=180)
    item = (await caller.get(f"{BASE}/reviews")).json()["due"][0]["item"]
    await rate(caller, item, "easy", seconds=60)
    week = {share["kind"]: share["done"] for share in (await home(caller))["week"]}
    assert week == {"coding": 0, "knowhow": 3, "mock": 0, "fact": 3}


async def test_homes_are_ones_own(service: Service, caller: httpx.AsyncClient) -> None:
    await caller.put(f"{BASE}/plan", json={"interview_on": None, "hours_per_week": 9})
    async with service.caller() as other:
        assert (await home(other))["plan"] is None
