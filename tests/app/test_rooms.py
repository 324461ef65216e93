"""Practice rooms: a clock that the server owns."""

import httpx
import pytest
from sqlalchemy import update

from app.rooms import ROOMS_PER_HOUR
from app.tables import RoomRow
from tests.app.conftest import Service

RUN = {"problem": "pair-sum", "language": "python", "source": "AC", "kind": "run"}


async def opened(caller: httpx.AsyncClient, minutes: int = 30) -> dict[str, int | str | None]:
    answer = await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": minutes})
    assert answer.status_code == 201
    found: dict[str, int | str | None] = answer.json()
    return found


async def pass_time(service: Service, room: object, milliseconds: int) -> None:
    """Move a room into the past."""
    async with service.parts.database.write() as session:
        moved = {name: getattr(RoomRow, name) - milliseconds for name in ("started_at", "ends_at")}
        await session.execute(update(RoomRow).where(RoomRow.id == room).values(**moved))


async def test_a_room_ends_its_minutes_after_it_was_opened(caller: httpx.AsyncClient) -> None:
    room = await opened(caller, 45)
    assert room["state"] == "open"
    assert room["ended_at"] is None
    assert isinstance(room["started_at"], int)
    assert room["ends_at"] == room["started_at"] + 45 * 60_000
    assert isinstance(room["now"], int)
    assert room["now"] >= room["started_at"]


async def test_a_room_keeps_its_clock_across_reloads(caller: httpx.AsyncClient) -> None:
    room = await opened(caller)
    again = (await caller.get(f"/api/rooms/{room['id']}")).json()
    assert {**again, "now": 0} == {**room, "now": 0}


async def test_a_room_is_over_when_its_time_is_up(service: Service, caller: httpx.AsyncClient) -> None:
    room = await opened(caller, 1)
    await pass_time(service, room["id"], 61_000)
    over = (await caller.get(f"/api/rooms/{room['id']}")).json()
    assert over["state"] == "ended"
    assert over["ended_at"] == over["ends_at"]


async def test_a_room_can_be_ended_early_and_only_once(caller: httpx.AsyncClient) -> None:
    room = await opened(caller)
    first = (await caller.post(f"/api/rooms/{room['id']}/end")).json()
    second = (await caller.post(f"/api/rooms/{room['id']}/end")).json()
    assert first["state"] == second["state"] == "ended"
    assert first["ended_at"] == second["ended_at"] < first["ends_at"]


async def test_a_room_that_is_over_takes_no_submission(service: Service, caller: httpx.AsyncClient) -> None:
    late, early = await opened(caller, 1), await opened(caller)
    await pass_time(service, late["id"], 61_000)
    await caller.post(f"/api/rooms/{early['id']}/end")
    for room in (late, early):
        answer = await caller.post("/api/submissions", json={**RUN, "room": room["id"]})
        assert answer.status_code == 410
        assert answer.json()["error"]["code"] == "room_ended"


async def test_a_submission_into_a_room_says_so(caller: httpx.AsyncClient) -> None:
    room = await opened(caller)
    sent = (await caller.post("/api/submissions", json={**RUN, "room": room["id"]})).json()
    assert (await caller.get(f"/api/submissions/{sent['id']}")).json()["room"] == room["id"]


async def test_a_room_takes_only_its_own_problem(caller: httpx.AsyncClient) -> None:
    room = await opened(caller)
    answer = await caller.post("/api/submissions", json={**RUN, "problem": "sum-line", "room": room["id"]})
    assert answer.status_code == 422
    assert answer.json()["error"]["field"] == "problem"


async def test_rooms_are_listed_newest_first_by_problem(caller: httpx.AsyncClient) -> None:
    one, two = await opened(caller), await opened(caller)
    listed = (await caller.get("/api/rooms", params={"problem": "pair-sum"})).json()["rooms"]
    assert [room["id"] for room in listed] == [two["id"], one["id"]]
    assert (await caller.get("/api/rooms", params={"problem": "sum-line"})).json() == {"rooms": []}


@pytest.mark.parametrize(("method", "path"), [("GET", ""), ("POST", "/end")])
async def test_somebody_elses_room_does_not_exist(
    service: Service, caller: httpx.AsyncClient, method: str, path: str
) -> None:
    room = await opened(caller)
    async with service.caller() as other:
        assert (await other.request(method, f"/api/rooms/{room['id']}{path}")).status_code == 404
        assert (await other.post("/api/submissions", json={**RUN, "room": room["id"]})).status_code == 404
        assert (await other.get("/api/rooms", params={"problem": "pair-sum"})).json() == {"rooms": []}


async def test_a_learner_opens_only_so_many_rooms_an_hour(caller: httpx.AsyncClient) -> None:
    for _ in range(ROOMS_PER_HOUR):
        await opened(caller)
    answer = await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 5})
    assert answer.status_code == 429
    assert "retry-after" in answer.headers
