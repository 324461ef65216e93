"""Every address of accounts, interviews and seats, with every kind of caller: who may, and what the others get."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from fastapi.routing import APIRoute

from app.routes import accounts, interviews, prompts, seats
from tests.app.conftest import Service
from tests.app.people import PARTS, PLAN, People, gathered

WHO = ("head", "own", "rater", "other", "candidate", "watcher", "stranger")
SIGNED_IN = ("head", "own", "rater", "other")
BODY_OF_LINK = {"role": "watcher", "hours": 1}


@dataclass(frozen=True)
class Row:
    """An address, what is sent to it, who may, and what the others get; `{…}` is filled in from the interview."""

    method: str
    path: str
    may: tuple[str, ...]
    body: Any = None
    good: int = 200
    others: dict[str, int] = field(default_factory=dict)

    def status(self, who: str) -> int:
        """What this caller must get."""
        if who in self.may:
            return self.good
        return self.others.get(who, 401 if who not in SIGNED_IN else 404)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def interview(method: str, below: str, may: tuple[str, ...], body: Any = None, good: int = 200) -> Row:
    """An address of the interview: one who only rates it knows that it exists, others do not."""
    others = {"rater": 403} if "rater" not in may else {}
    return Row(method, f"/api/interviews/{{id}}{below}", may, body, good, others)


def of_seat(method: str, below: str, may: tuple[str, ...], others: dict[str, int]) -> Row:
    """An address of the caller's own seat, or of the candidate's for those who have none."""
    nobody = dict.fromkeys(("head", "other", "stranger"), 404)
    return Row(method, f"/api/seats/{{seat}}{below}", may, others=nobody | others)


OWNERS_ONLY = dict.fromkeys(("own", "rater", "other"), 403)
NEW = {"name": "New", "email": "new@example.org", "role": "interviewer"}
NO_SECRET = "no-such-secret-at-all-here"

ROWS = [
    Row("GET", "/api/account", WHO),
    Row("POST", "/api/account/set-up", (), {"name": "N", "email": "n@x.org", "password": "a good password"}),
    Row("POST", "/api/account/login", (), {"email": "nobody@example.org", "password": "wrong"}),
    Row("POST", "/api/account/logout", WHO),
    Row("GET", "/api/account/logins", SIGNED_IN),
    Row("DELETE", "/api/account/logins/{nothing}", ()),
    Row("POST", "/api/account/password", (), {"old": "wrong", "new": "another good one"}),
    Row("GET", "/api/accounts", ("head",), others=OWNERS_ONLY),
    Row("POST", "/api/accounts", ("head",), NEW, 201, OWNERS_ONLY),
    Row("POST", "/api/accounts/{other}/disable", ("head",), others=OWNERS_ONLY),
    Row("POST", "/api/accounts/{other}/enable", ("head",), others=OWNERS_ONLY),
    Row("POST", "/api/invitations/accept", (), {"invitation": NO_SECRET, "password": "a good password"}),
    Row("GET", "/api/prompts", WHO),
    Row("GET", "/api/interview-templates", WHO),
    Row("GET", "/api/interviews", SIGNED_IN),
    Row("POST", "/api/interviews", SIGNED_IN, PLAN, 201),
    Row("POST", "/api/interviews/demo", SIGNED_IN, None, 201),
    interview("GET", "", ("own", "rater")),
    interview("PATCH", "", ("own",), {"title": "Another"}),
    interview("DELETE", "", ("own",)),
    interview("POST", "/archive", ("own",)),
    interview("POST", "/unarchive", ("own",)),
    interview("PUT", "/raters", ("own",), {"emails": []}),
    interview("POST", "/enter", ("own", "rater"), None, 201),
    interview("GET", "/links", ("own", "rater")),
    interview("POST", "/links", ("own",), BODY_OF_LINK, 201),
    interview("DELETE", "/links/{link}", ("own",)),
    Row("POST", "/api/links/open", (), {"secret": NO_SECRET}),
    of_seat("GET", "", ("own", "rater", "candidate", "watcher"), {}),
    of_seat("POST", "/consent", ("candidate",), dict.fromkeys(("own", "rater", "watcher"), 403)),
    of_seat("POST", "/ticket", ("own", "rater", "candidate", "watcher"), {}),
]
EVERYBODY_GETS = {
    "/api/account/set-up": 409,
    "/api/account/login": 401,
    "/api/invitations/accept": 404,
    "/api/links/open": 404,
    "/api/account/password": 401,
}


@pytest.fixture
async def people(service: Service) -> AsyncIterator[People]:
    async with gathered(service) as everybody:
        yield everybody


def test_every_address_is_in_the_table() -> None:
    routers = (accounts.router, interviews.router, prompts.router, seats.router)
    routes = [route for router in routers for route in router.routes if isinstance(route, APIRoute)]
    there = {(method, _plain(route.path)) for route in routes for method in route.methods or ()}
    assert there == {(row.method, _plain(row.path)) for row in ROWS}


def _plain(path: str) -> str:
    """A path with all that is filled in called the same."""
    return "/".join("{}" if part.startswith("{") else part for part in path.split("/"))


@pytest.mark.parametrize("row", ROWS, ids=str)
async def test_only_who_may_gets_through(people: People, row: Row) -> None:
    # Those who may come last, since what they do may end what the others would have been refused.
    order = sorted(WHO, key=lambda who: (who in row.may, who == "own"))
    for who in order:
        path = row.path.format(
            id=people.interview,
            link=people.links["watcher"]["link"]["id"],
            other=people.accounts["other"],
            nothing="0" * 36,
            seat=people.seats.get(who, people.seats["candidate"]),
        )
        answer = await people.callers[who].request(row.method, path, json=row.body)
        wanted = EVERYBODY_GETS.get(row.path, row.status(who))
        assert answer.status_code == wanted, f"{who}: {answer.text}"
        if wanted >= 400:
            assert set(answer.json()) == {"error"}
            assert "First talk" not in answer.text


async def test_a_seat_is_its_own_browsers_alone(people: People) -> None:
    refusals: set[bytes] = set()
    for whose, participant in (*people.seats.items(), ("nobody", "0" * 36)):
        for who, caller in people.callers.items():
            for method, below in (("GET", ""), ("POST", "/consent"), ("POST", "/ticket")):
                answer = await caller.request(method, f"/api/seats/{participant}{below}")
                assert (answer.status_code != 404) == (who == whose), f"{who} on the seat of {whose}"
                if answer.status_code == 404:
                    refusals.add(answer.content)
    await people.own.delete(f"/api/interviews/{people.interview}")
    for who, participant in people.seats.items():
        refusals.add((await people.callers[who].get(f"/api/seats/{participant}")).content)
    assert len(refusals) == 1, "what was there once looks like what never was"


async def test_an_interview_of_another_account_looks_like_none(people: People) -> None:
    refusals = {
        (await people.other.request(method, f"/api/interviews/{interview}{below}", json=body)).content
        for interview in (people.interview, "0" * 36)
        for method, below, body in (("GET", "", None), ("DELETE", "", None), ("PUT", "/raters", {"emails": []}))
    }
    assert len(refusals) == 1


async def test_a_page_of_another_site_can_do_nothing(people: People) -> None:
    abroad = {"Origin": "https://elsewhere.example"}
    for row in ROWS:
        if row.method == "GET":
            continue
        path = row.path.format(id=people.interview, link="0", other="0", nothing="0", seat=people.seats["own"])
        answer = await people.own.request(row.method, path, json=row.body, headers=abroad)
        assert answer.status_code == 403, row
        assert answer.json()["error"]["code"] == "foreign_origin"


FORBIDDEN_FIELDS = {
    "/api/interviews": ("account_id", "learner_id", "state", "id", "released", "decision", "clock"),
    "/api/interviews/{id}": ("account_id", "state", "started_at", "consented_at", "archived_at", "mine"),
    "/api/interviews/{id}/links": ("secret", "expires_at", "interview_id"),
    "/api/interviews/{id}/raters": ("accounts",),
    "/api/links/open": ("role", "account", "participant"),
    "/api/accounts": ("password", "id", "oidc_subject", "disabled_at"),
    "/api/account/set-up": ("role", "id"),
}


async def test_a_field_that_is_not_the_callers_to_set_is_refused(people: People) -> None:
    for row in ROWS:
        for name in FORBIDDEN_FIELDS.get(row.path, ()) if row.body else ():
            caller = people.head if "accounts" in row.path else people.own
            path = row.path.format(id=people.interview)
            answer = await caller.request(row.method, path, json={**row.body, name: PARTS[0]["title"]})
            assert answer.status_code == 422, row
            assert answer.json()["error"]["field"] == name
