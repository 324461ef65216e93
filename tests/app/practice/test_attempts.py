"""The rating of a problem follows from facts: solved, hints, time, attempts; the learner may say otherwise."""

from pathlib import Path

import httpx
import pytest
from sqlalchemy import update

from app.practice.attempts import rating_of, sitting
from app.practice.shapes import AttemptFacts
from app.practice.tables import TypedRow
from app.tables import HintRow, RoomRow, SubmissionRow
from tests.app.conftest import Service
from tests.app.practice.walks import BASE, accepted, pass_days, rate

PATH = f"{BASE}/attempts/pair-sum"


def facts(**changes: object) -> AttemptFacts:
    values = {"solved": True, "hints": 0, "shown": False, "submits": 1, "minutes": 15.0, "expected_minutes": 20}
    return AttemptFacts.model_validate(values | changes)


@pytest.mark.parametrize(
    ("changes", "rating"),
    [
        ({}, "good"),
        ({"solved": False}, "again"),
        ({"solved": False, "minutes": 1.0}, "again"),
        ({"shown": True, "minutes": 1.0}, "again"),
        ({"hints": 1}, "hard"),
        ({"hints": 1, "minutes": 2.0}, "hard"),
        ({"minutes": 20.0}, "good"),
        ({"minutes": 20.1}, "hard"),
        ({"minutes": 12.0}, "easy"),
        ({"minutes": 12.1}, "good"),
        ({"minutes": 5.0, "submits": 2}, "good"),
    ],
)
def test_the_rating_follows_from_the_facts(changes: dict[str, object], rating: str) -> None:
    assert rating_of(facts(**changes)) == rating


@pytest.fixture
def bank(bank: Path) -> Path:
    """The bank with a hint for a problem."""
    (bank / "pair-sum" / "hints.yaml").write_text("- {id: h0, text: 'Add them.'}\n")
    return bank


def test_without_a_clock_a_break_of_hours_begins_another_attempt() -> None:
    hour = 3_600_000
    assert sitting([]) == (None, 0)
    assert sitting([10 * hour]) == (10 * hour, 10 * hour)
    assert sitting([10 * hour, 8 * hour, 5 * hour]) == (5 * hour, 10 * hour)
    assert sitting([10 * hour, 9 * hour, 4 * hour]) == (9 * hour, 10 * hour)


async def test_before_an_attempt_there_are_no_facts(caller: httpx.AsyncClient) -> None:
    answer = await caller.get(PATH)
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "no_attempt")


async def test_a_problem_solved_at_once_is_easy(caller: httpx.AsyncClient) -> None:
    await accepted(caller)
    found = (await caller.get(PATH)).json()
    assert (found["proposed"], found["item"], found["reviewed"]) == ("easy", "problem:pair-sum", False)
    assert found["facts"] | {"minutes": 0} == {
        "solved": True,
        "hints": 0,
        "shown": False,
        "submits": 1,
        "minutes": 0,
        "expected_minutes": 5,
    }


async def test_wrong_submits_before_the_accepted_one_count_and_later_ones_do_not(caller: httpx.AsyncClient) -> None:
    for verdict in ("WA", "AC", "WA", "AC"):
        await accepted(caller, verdict)
    assert (await caller.get(PATH)).json()["facts"]["submits"] == 2


async def test_runs_are_no_attempts_to_submit(caller: httpx.AsyncClient) -> None:
    await accepted(caller, "AC", kind="run")
    found = (await caller.get(PATH)).json()
    assert (found["facts"]["solved"], found["facts"]["submits"], found["proposed"]) == (False, 0, "again")


async def test_a_hint_taken_since_the_clock_began_makes_it_hard(caller: httpx.AsyncClient) -> None:
    await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 10})
    await caller.put("/api/hints/pair-sum/0")
    await accepted(caller)
    found = (await caller.get(PATH)).json()
    assert (found["facts"]["hints"], found["proposed"]) == (1, "hard")


async def test_a_hint_taken_after_solving_it_changes_nothing(caller: httpx.AsyncClient) -> None:
    await accepted(caller)
    await caller.put("/api/hints/pair-sum/0")
    found = (await caller.get(PATH)).json()
    assert (found["facts"]["hints"], found["proposed"]) == (0, "easy")


async def test_a_new_clock_begins_a_new_attempt(service: Service, caller: httpx.AsyncClient) -> None:
    await accepted(caller)
    async with service.parts.database.write() as session:
        await session.execute(update(SubmissionRow).values(created_at=SubmissionRow.created_at - 60_000))
    await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 10})
    found = (await caller.get(PATH)).json()
    assert (found["facts"]["solved"], found["proposed"]) == (False, "again")


async def test_time_counts_from_the_clocks_start_to_the_accepted_submit(
    service: Service, caller: httpx.AsyncClient
) -> None:
    await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 10})
    await accepted(caller)
    async with service.parts.database.write() as session:
        await session.execute(update(RoomRow).values(started_at=RoomRow.started_at - 6 * 60_000))
    found = (await caller.get(PATH)).json()
    assert found["facts"]["minutes"] == pytest.approx(6, abs=0.5)
    assert found["proposed"] == "hard"


async def test_a_rated_attempt_says_so_and_what_the_learner_said_counts(caller: httpx.AsyncClient) -> None:
    await accepted(caller)
    rated = await rate(caller, "problem:pair-sum", "hard")
    found = (await caller.get(PATH)).json()
    assert (found["reviewed"], found["due_at"]) == (True, rated["due_at"])


async def test_without_a_clock_thinking_typing_and_hints_before_the_first_submission_count(
    service: Service, caller: httpx.AsyncClient
) -> None:
    await caller.put("/api/drafts/pair-sum/python", json={"source": "AC", "revision": 0})
    await caller.put("/api/hints/pair-sum/0")
    async with service.parts.database.write() as session:
        await session.execute(update(TypedRow).values(at=TypedRow.at - 4 * 60_000))
        await session.execute(update(HintRow).values(at=HintRow.at - 60_000))
    await accepted(caller)
    found = (await caller.get(PATH)).json()
    assert found["facts"]["minutes"] == pytest.approx(4, abs=0.5)
    assert (found["facts"]["hints"], found["proposed"]) == (1, "hard")


async def test_what_is_sent_without_a_clock_after_an_old_one_is_an_attempt_of_its_own(
    service: Service, caller: httpx.AsyncClient
) -> None:
    await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 10})
    await pass_days(service, 7)
    await accepted(caller)
    found = (await caller.get(PATH)).json()
    assert (found["facts"]["minutes"], found["facts"]["solved"]) == (0, True)


async def test_an_attempt_says_what_each_rating_would_do_and_the_rating_does_that(caller: httpx.AsyncClient) -> None:
    await accepted(caller)
    told = (await caller.get(PATH)).json()["intervals"]
    assert told["again"] < told["good"] < told["easy"]
    assert (await rate(caller, "problem:pair-sum", "good"))["days"] == told["good"]


async def test_attempts_are_ones_own(service: Service, caller: httpx.AsyncClient) -> None:
    await accepted(caller)
    async with service.caller() as other:
        assert (await other.get(PATH)).status_code == 404
