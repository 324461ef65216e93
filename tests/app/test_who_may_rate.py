"""Every address of notes, scorecards, decision, release and report, with every kind of caller; and what leaks."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from fastapi.routing import APIRoute

from app.routes import notes, reports, scorecards
from tests.app.conftest import Service, until
from tests.app.live.stage import Stage, staged
from tests.app.people import People, gathered, seat
from tests.app.rated import about, at, card, locked, over, rated
from tests.app.test_who_may import WHO, Row, interview, of_seat

INSIDE = ("own", "rater")
OUTSIDE = {"candidate": 403, "watcher": 403}
MARK = {"rung": 0, "rating": None, "note": "x"}
KEEP = {"revision": 99, "card": card()}
DECISION = {"human": "no", "reason": "x"}
RELEASE = {"replay": False, "feedback": None}


def room(method: str, below: str, body: Any = None, good: int = 200) -> Row:
    """An address of the room that is for interviewers."""
    row = of_seat(method, below, INSIDE, OUTSIDE)
    return Row(row.method, row.path, row.may, body, good, row.others)


ROWS = [
    room("GET", "/notes"),
    room("POST", "/notes", {"text": "x"}, 201),
    # Nobody has this note: who is let through is told so in the words of one who may ask.
    room("PATCH", "/notes/{nothing}", {"text": "x"}, 404),
    room("DELETE", "/notes/{nothing}", None, 404),
    room("POST", "/notes/{nothing}/restore", None, 404),
    room("GET", "/prompts"),
    room("PUT", "/prompts/P1", MARK),
    interview("GET", "/notes", INSIDE),
    interview("GET", "/scorecard", INSIDE),
    interview("PUT", "/scorecard", INSIDE, KEEP, 409),
    interview("POST", "/scorecard/lock", INSIDE, {"revision": 99}, 409),
    interview("POST", "/scorecard/later", INSIDE, {"text": "x"}, 409),
    interview("GET", "/scorecards", INSIDE, None, 403),
    interview("PUT", "/decision", ("own",), DECISION, 409),
    interview("GET", "/release", INSIDE),
    interview("POST", "/release", ("own",), RELEASE, 409),
    interview("DELETE", "/release", ("own",)),
    interview("GET", "/facts", INSIDE, None, 409),
    interview("GET", "/report", INSIDE, None, 409),
    interview("GET", "/export", INSIDE, None, 409),
    of_seat("GET", "/released", ("candidate",), dict.fromkeys(("own", "rater", "watcher"), 403)),
]


@pytest.fixture
async def people(service: Service) -> AsyncIterator[People]:
    async with gathered(service) as everybody:
        yield everybody


def _plain(path: str) -> str:
    """A path with all that is filled in called the same."""
    return "/".join("{}" if part.startswith("{") or part == "P1" else part for part in path.split("/"))


def test_every_address_is_in_the_table() -> None:
    routers = (notes.router, scorecards.router, reports.router)
    routes = [route for router in routers for route in router.routes if isinstance(route, APIRoute)]
    there = {(method, _plain(route.path)) for route in routes for method in route.methods or ()}
    assert there == {(row.method, _plain(row.path)) for row in ROWS}


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_only_who_may_gets_through(people: People, row: Row) -> None:
    for who in WHO:
        chair = people.seats.get(who, people.seats["candidate"])
        path = row.path.format(id=people.interview, nothing="0" * 36, seat=chair)
        answer = await people.callers[who].request(row.method, path, json=row.body)
        assert answer.status_code == row.status(who), f"{who}: {answer.text}"
        if row.status(who) >= 400:
            assert set(answer.json()) == {"error"}


async def test_an_interview_of_another_account_looks_like_none(people: People) -> None:
    for row in ROWS:
        if "{id}" in row.path:
            answers = {
                (await people.other.request(row.method, row.path.format(id=one), json=row.body)).content
                for one in (people.interview, "0" * 36)
            }
            assert len(answers) == 1, row


async def test_a_page_of_another_site_can_do_nothing(people: People) -> None:
    for row in ROWS:
        if row.method != "GET":
            path = row.path.format(id=people.interview, nothing="0" * 36, seat=people.seats["own"])
            abroad = {"Origin": "https://elsewhere.example"}
            answer = await people.own.request(row.method, path, json=row.body, headers=abroad)
            assert (answer.status_code, answer.json()["error"]["code"]) == (403, "foreign_origin"), row


async def test_one_who_rates_no_more_sees_nothing_more(people: People) -> None:
    await over(people)
    await locked(people.rater, people, card())
    assert (await people.own.put(at(people, "/raters"), json={"emails": []})).status_code == 200
    for row in ROWS:
        path = row.path.format(id=people.interview, nothing="0" * 36, seat=people.seats["rater"])
        assert (await people.rater.request(row.method, path, json=row.body)).status_code == 404, row


# --- what leaks ---


async def _write_secrets(stage: Stage) -> list[bytes]:
    """Let both interviewers write into everything that is private; returns the words."""
    people = stage.people
    for who in INSIDE:
        caller, chair = people.callers[who], people.seats[who]
        words = {"rung": 1, "rating": 1, "note": f"secret-mark-{who}"}
        for method, path, body in (
            ("POST", seat(chair, "/notes"), {"text": f"secret-note-{who}"}),
            ("PUT", seat(chair, "/prompts/P1"), words),
            ("PUT", seat(chair, "/prompts/F1"), words | {"rating": None}),
        ):
            answer = await caller.request(method, path, json=body)
            assert answer.status_code in (200, 201), answer.text
    return [b"secret-"]


async def _rate_and_decide(stage: Stage) -> None:
    people = stage.people
    for who in INSIDE:
        filled = card(about("P1", 1, f"secret-evidence-{who}"), approach=rated(2, f"secret-piece-{who}"))
        await locked(people.callers[who], people, filled | {"summary": f"secret-summary-{who}"})
        later = await people.callers[who].post(at(people, "/scorecard/later"), json={"text": f"secret-later-{who}"})
        assert later.status_code == 201
    decided = await people.own.put(at(people, "/decision"), json={"human": "no", "reason": "secret-reason"})
    assert decided.status_code == 200, decided.text
    released = await people.own.post(at(people, "/release"), json={"replay": True, "feedback": "Thank you."})
    assert released.status_code == 200


async def _everything_read(stage: Stage, who: str) -> bytes:
    """Every byte that somebody without an account can get: all addresses, with their own seat."""
    people, caller = stage.people, stage.caller(who)
    chair = people.seats[who]
    document = (await caller.get("/api/openapi.json")).json()
    read = b""
    for path, methods in document["paths"].items():
        if "get" in methods:
            filled = path.replace("{participant}", chair).replace("{id}", people.interview)
            filled = filled.replace("{slug}", "pair-sum").replace("{prompt}", "P1").replace("{index}", "0")
            answer = await caller.get(filled.replace("{place}", "0").replace("{note}", "0"))
            assert answer.status_code != 500, path
            read += answer.content
    return read


async def test_what_interviewers_write_is_in_no_byte_for_others(service: Service) -> None:
    async with staged(service) as stage:
        await stage.begin()
        pages = {who: await stage.page(who) for who in ("candidate", "watcher")}
        others = await stage.page("own")
        secrets = await _write_secrets(stage)
        await stage.do("own", "prompt", prompt="P1")
        early = {who: await _everything_read(stage, who) for who in ("candidate", "watcher")}
        await stage.do("own", "end")
        await until(lambda: others.last("state")["state"] == "done")
        await _rate_and_decide(stage)
        late = {who: await _everything_read(stage, who) for who in ("candidate", "watcher")}
        told = {who: b"".join(page.raw) for who, page in pages.items()}
        for who in ("candidate", "watcher"):
            for part in (early[who], late[who], told[who]):
                assert part
                assert not any(secret in part for secret in secrets), who
        assert b"Thank you." in late["candidate"]
        assert b"Thank you." not in late["watcher"]
        assert b"secret-" in await _everything_read(stage, "own"), "the words would be found where they are"


async def test_one_rater_reads_no_byte_of_anothers_before_the_lock(service: Service) -> None:
    async with staged(service) as stage:
        await stage.begin()
        await _write_secrets(stage)
        await stage.do("own", "end")
        filled = card(about("P1", 1, "secret-evidence-rater"), approach=rated(2, "secret-piece-rater"))
        await locked(stage.caller("rater"), stage.people, filled)
        read = await _everything_read(stage, "own")
        assert b"-own" in read
        assert b"-rater" not in read
        await locked(stage.caller("own"), stage.people, card())
        assert b"secret-evidence-rater" in await _everything_read(stage, "own")
