"""Mock interviews on the way: in the one file, through a wipe, and into another browser by signing up."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from app.interview_tables import AccountRow, InterviewRow, ParticipantRow
from app.practice.tables import MockRow
from app.tables import LearnerRow
from tests.app.conftest import Service
from tests.app.people import seat
from tests.app.practice.mocking import MOCKS, SECRET, Pair, asked, held_alone, made, refused, seated
from tests.app.practice.walks import BASE, coverage

PATH = f"{BASE}/everything"
WHO = {"email": "kim@example.org", "password": "a long way to the top"}


@pytest.fixture
async def rated(service: Service, caller: httpx.AsyncClient) -> AsyncIterator[Pair]:
    """A mock interview that both have rated and locked."""
    async with service.caller() as friend:
        pair = await (await Pair(service, caller, friend).come_in()).talk()
        await pair.friend_rates()
        await pair.learner_rates()
        yield pair


async def rows(service: Service, table: type[Any]) -> int:
    async with service.parts.database.read() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def test_a_file_holds_what_was_planned_said_and_came_of_it(rated: Pair) -> None:
    answer = await rated.learner.get(PATH)
    (mock,) = answer.json()["mocks"]
    assert (mock["level"], mock["minutes"], mock["friend_name"]) == ("active_interviewer", 60, "Robin")
    assert mock["card"]["ratings"] == {"P1": 4, "approach": 2, "communication": 3}
    assert mock["outcome"]["friend"] == {"P1": 3, "approach": 2, "testing": 4}
    assert [one["verdict"] for one in mock["outcome"]["problems"]] == ["AC"]
    for words in (SECRET, rated.interview, "named the baseline"):
        assert words not in answer.text


async def test_a_file_holds_nothing_of_the_friends_before_both_are_locked(
    service: Service, caller: httpx.AsyncClient
) -> None:
    async with service.caller() as friend:
        pair = await (await Pair(service, caller, friend).come_in()).talk()
        await pair.friend_rates()
        await pair.seen()
        (mock,) = (await asked(caller, "GET", PATH))["mocks"]
    assert mock["outcome"]["friend"] is None
    assert mock["outcome"]["friend_came"] is True


async def test_what_is_not_over_stays_out_of_the_file(caller: httpx.AsyncClient) -> None:
    await made(caller, "alone_timed")
    assert (await asked(caller, "GET", PATH))["mocks"] == []


async def test_a_file_of_before_there_were_mock_interviews_is_taken(caller: httpx.AsyncClient) -> None:
    file = await asked(caller, "GET", PATH)
    del file["mocks"]
    assert (await asked(caller, "POST", PATH, file))["brought"]["mocks"] == 0


async def test_brought_in_it_says_how_it_went_without_its_recording(service: Service, rated: Pair) -> None:
    file = await asked(rated.learner, "GET", PATH)
    before = await rated.seen()
    async with service.caller() as other:
        assert (await asked(other, "POST", PATH, file))["brought"]["mocks"] == 1
        assert (await asked(other, "POST", PATH, file))["brought"]["mocks"] == 0
        (listed,) = (await asked(other, "GET", MOCKS))["mocks"]
        after = await asked(other, "GET", f"{MOCKS}/{listed['id']}")
        assert (after["state"], after["replay"], after["interview"]) == ("done", False, None)
        for key in ("level", "minutes", "started_at", "ended_at", "own", "own_locked", "problems", "gap", "subjects"):
            assert after[key] == before[key], key
        assert (after["friend"]["name"], after["friend"]["came"], after["friend"]["rated"]) == ("Robin", True, True)
        assert await refused(other, "POST", f"{MOCKS}/{listed['id']}/seat", 409) == "no_recording"
        assert await refused(other, "POST", f"{MOCKS}/{listed['id']}/friend", 409) == "interview_over"
        assert (await coverage(other))["swe"]["watched"]["things"] == 1
        week = {share["kind"]: share["planned"] for share in (await asked(other, "GET", BASE))["week"]}
        assert week["mock"] == 30
        await asked(other, "DELETE", f"{MOCKS}/{listed['id']}")
    assert (await rated.seen())["replay"] is True


@pytest.mark.parametrize(
    "change",
    [
        {"level": "in_public"},
        {"outcome": None},
        {"interview_id": "0" * 36},
        {"friend_secret": "0" * 64},
        {"card": {"ratings": {"P1": 5}, "summary": ""}},
    ],
)
async def test_a_mock_interview_that_is_none_is_refused(rated: Pair, change: dict[str, Any]) -> None:
    file = await asked(rated.learner, "GET", PATH)
    file["mocks"][0] |= change
    await asked(rated.learner, "POST", PATH, file, 422)


async def test_a_wipe_takes_it_with_its_interview_and_its_guest(service: Service, rated: Pair) -> None:
    told: list[Any] = []
    service.parts.revocations.subscribe(lambda interview, who: told.append((interview, who)))
    await asked(rated.learner, "DELETE", PATH)
    assert told == [(rated.interview, None)]
    for table in (MockRow, InterviewRow, AccountRow, ParticipantRow):
        assert await rows(service, table) == 0
    assert await rows(service, LearnerRow) == 1, "the learner, and not that of the interview"
    await refused(rated.friend, "GET", f"/api/interviews/{rated.interview}", 401)


async def test_it_moves_with_its_recording_to_who_signs_in(service: Service, caller: httpx.AsyncClient) -> None:
    await asked(caller, "POST", f"{BASE}/sign-up", WHO, 201)
    async with service.caller() as other:
        over, waiting = (await made(other, "alone_timed"))["id"], (await made(other, "recorded"))["id"]
        place = await held_alone(other, over)
        await asked(other, "POST", f"{BASE}/sign-in", WHO)
        assert {mock["id"] for mock in (await asked(other, "GET", MOCKS))["mocks"]} == {over, waiting}
    assert await seated(caller, over) == place
    await asked(caller, "GET", seat(place, "/replay"))
    await held_alone(caller, waiting)
