"""What a room tells of being a mock interview: its level to all in it, its name to the learner alone."""

import httpx
import pytest

from tests.app.conftest import Service
from tests.app.people import entered, gathered, seat
from tests.app.practice.mocking import asked, linked, made, opened, seated


@pytest.mark.parametrize("level", ["alone_untimed", "recorded", "active_interviewer"])
async def test_the_learners_seat_knows_the_level_and_the_way_back(caller: httpx.AsyncClient, level: str) -> None:
    mock = (await made(caller, level))["id"]
    view = await asked(caller, "GET", seat(await seated(caller, mock)))
    assert view["mock"] == {"level": level, "mock": mock}


async def test_a_friend_knows_the_level_and_not_where_the_learner_keeps_it(
    service: Service, caller: httpx.AsyncClient
) -> None:
    async with service.caller() as friend:
        came = await opened(friend, await linked(caller, (await made(caller))["id"]))
        view = await asked(friend, "GET", seat(await entered(friend, came["interview"])))
    assert view["mock"] == {"level": "active_interviewer", "mock": None}


async def test_an_ordinary_room_is_no_mock_interview(service: Service) -> None:
    async with gathered(service) as people:
        view = await asked(people.candidate, "GET", seat(people.seats["candidate"]))
    assert view["mock"] is None
