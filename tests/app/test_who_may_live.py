"""Every address of the live room and of replays, with every kind of caller: who may, and what the others get."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute

from app.main import create_app
from app.routes import (
    accounts,
    drafts,
    growth,
    health,
    hints,
    interviews,
    live,
    mocks,
    notes,
    practice,
    problems,
    prompts,
    replay,
    reports,
    rooms,
    scorecards,
    seats,
    sign_up,
    submissions,
)
from app.settings import Settings
from tests.app.conftest import Service
from tests.app.people import People, gathered, seat
from tests.app.test_who_may import SIGNED_IN, WHO

SEATED = ("own", "rater", "candidate", "watcher")
INSIDE = ("own", "rater")
RUN = {"problem": "pair-sum", "language": "python", "source": "AC", "kind": "submit"}


@dataclass(frozen=True)
class Row:
    """An address, what is sent there, and what those get who have a seat; whoever has none gets a 404."""

    method: str
    below: str
    gets: dict[str, int]
    body: Any = None

    def __str__(self) -> str:
        return f"{self.method} {self.below}"


def all_seated(status: int = 200, **others: int) -> dict[str, int]:
    """What everybody with a seat gets, but for some."""
    return dict.fromkeys(SEATED, status) | others


def interviewers(status: int = 200, others: int = 403) -> dict[str, int]:
    """What interviewers get, and the candidate and watchers."""
    return dict.fromkeys(INSIDE, status) | dict.fromkeys(("candidate", "watcher"), others)


ROWS = [
    Row("POST", "/controls", interviewers(), {"action": "lock"}),
    Row("POST", "/submissions", all_seated(403, candidate=202), RUN),
    Row("GET", "/typing", interviewers()),
    Row("GET", "/submissions", all_seated()),
    Row("GET", "/submissions/{submission}", all_seated()),
    Row("GET", "/submissions/{submission}/cases/0/shown/0", all_seated(404)),
    Row("GET", "/problems/pair-sum", all_seated()),
    Row("GET", "/problems/sum-line", interviewers(others=404)),
    Row("GET", "/replay", interviewers(others=404)),
    Row("GET", "/replay.html", interviewers(others=404)),
]


@pytest.fixture
def settings(data: Path, bank: Path) -> Settings:
    """Settings with a page for the file that replays by itself."""
    page = data / "page"
    page.mkdir()
    (page / "offline.html").write_text("<script>__REPLAY__</script>", encoding="utf-8")
    return Settings(data=data, problems=bank, frontend=page, slots=2)


@pytest.fixture
async def people(service: Service) -> AsyncIterator[People]:
    """Everybody, with the interview in its coding part."""
    async with gathered(service) as everybody:
        await done(everybody, "candidate", "/consent")
        for action in ("start", "next_part", "next_part"):
            await done(everybody, "own", "/controls", {"action": action})
        yield everybody


async def done(people: People, who: str, below: str, body: Any = None) -> Any:
    """Do something that must succeed; returns the answer."""
    answer = await people.callers[who].post(seat(people.seats[who], below), json=body)
    assert answer.status_code < 300, answer.text
    return answer.json()


def test_every_address_is_in_the_table() -> None:
    routes = [
        route for router in (live.router, replay.router) for route in router.routes if isinstance(route, APIRoute)
    ]
    there = {(method, plain(route.path)) for route in routes for method in route.methods or ()}
    of_account = {("GET", f"/api/interviews/{{}}/{name}") for name in ("replay", "replay.html")}
    assert there == {(row.method, plain(f"/api/seats/{{seat}}{row.below}")) for row in ROWS} | of_account


def addresses(*routes: BaseRoute) -> set[tuple[str, str]]:
    """Methods and paths."""
    found = [route for route in routes if isinstance(route, APIRoute)]
    return {(method, plain(route.path)) for route in found for method in route.methods or ()}


def test_no_address_is_without_a_table() -> None:
    """Practice is everybody's, each caller with what is their own; all else says who may.

    Who may what of mock interviews and their guests stands in practice/test_mock_friend.py.
    """
    own = (problems, submissions, rooms, drafts, hints, growth, practice, mocks, sign_up, health)
    tables = (accounts, interviews, prompts, seats, notes, scorecards, reports, live, replay)
    known = [route for module in (*own, *tables) for route in module.router.routes]
    paths = create_app(Settings()).openapi()["paths"]
    there = {(method.upper(), plain(path)) for path, methods in paths.items() for method in methods}
    assert there == addresses(*known)


def plain(path: str) -> str:
    """A path with all that is filled in called the same."""
    filled = {"0", "pair-sum", "sum-line"}
    return "/".join("{}" if part.startswith("{") or part in filled else part for part in path.split("/"))


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_only_who_may_gets_through(people: People, row: Row) -> None:
    submission = (await done(people, "candidate", "/submissions", RUN))["id"]
    for who in sorted(WHO, key=lambda who: row.gets.get(who, 404)):
        place = people.seats.get(who, people.seats["candidate"])
        address = seat(place, row.below.format(submission=submission))
        answer = await people.callers[who].request(row.method, address, json=row.body)
        assert answer.status_code == row.gets.get(who, 404), f"{who}: {answer.text}"
        if answer.status_code >= 400:
            assert set(answer.json()) == {"error"}


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_nobody_is_let_through_on_anothers_seat(people: People, row: Row) -> None:
    for whose, participant in people.seats.items():
        for who in set(WHO) - {whose}:
            address = seat(participant, row.below.format(submission="0" * 36))
            answer = await people.callers[who].request(row.method, address, json=row.body)
            assert answer.status_code == 404, f"{who} on the seat of {whose}"


@pytest.mark.parametrize("name", ["replay", "replay.html"])
async def test_a_replay_is_for_those_who_interviewed_and_once_released_for_the_candidate(
    people: People, name: str
) -> None:
    for who in WHO:
        answer = await people.callers[who].get(f"/api/interviews/{people.interview}/{name}")
        assert answer.status_code == (200 if who in INSIDE else 404 if who in SIGNED_IN else 401), who
    await done(people, "own", "/controls", {"action": "end"})
    released = await people.own.post(
        f"/api/interviews/{people.interview}/release", json={"replay": True, "feedback": ""}
    )
    assert released.status_code == 200, released.text
    for who, status in (interviewers(others=404) | {"candidate": 200}).items():
        answer = await people.callers[who].get(seat(people.seats[who], f"/{name}"))
        assert answer.status_code == status, who
