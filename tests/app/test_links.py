"""Links and seats: secrets that open one place, end when they are told to, and look alike when they do not work."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from sqlalchemy import update

from app.errors import NotFound
from app.gate import for_log
from app.interview_tables import InterviewRow, LinkRow
from app.links import LINKS
from app.participants import PARTICIPANTS, TICKET_SECONDS, Tickets, add_participant, find_seat, seat_of, seat_still_good
from tests.app.conftest import Service
from tests.app.people import RULES, People, entered, gathered, linked, opened, seat, sign_up


@pytest.fixture
async def people(service: Service) -> AsyncIterator[People]:
    async with gathered(service) as everybody:
        yield everybody


async def open_with(people: People, secret: str, name: str | None = "Zoe") -> httpx.Response:
    async with people.service.caller() as caller:
        return await caller.post("/api/links/open", json={"secret": secret, "name": name})


async def put(people: People, table: type[Any], **columns: Any) -> None:
    async with people.service.parts.database.write() as session:
        await session.execute(update(table).values(**columns))


# --- opening ---


async def test_a_link_says_its_page_and_never_its_secret_again(people: People) -> None:
    for role, page in (("candidate", "/join/"), ("watcher", "/watch/")):
        made = people.links[role]
        assert made["page"] == page + made["secret"]
    listed = await people.own.get(f"/api/interviews/{people.interview}/links")
    assert [(link["role"], link["opened"]) for link in listed.json()["links"]] == [("watcher", 1), ("candidate", 1)]
    for made in people.links.values():
        assert made["secret"] not in listed.text


async def test_links_that_do_not_work_all_look_alike(people: People) -> None:
    expired = await linked(people.own, people.interview, "candidate")
    revoked = await linked(people.own, people.interview, "watcher")
    await people.own.delete(f"/api/interviews/{people.interview}/links/{revoked['link']['id']}")
    async with people.service.parts.database.write() as session:
        await session.execute(update(LinkRow).where(LinkRow.id == expired["link"]["id"]).values(expires_at=1))
    answers = [await open_with(people, secret) for secret in (expired["secret"], revoked["secret"], "x" * 32)]
    await people.own.delete(f"/api/interviews/{people.interview}")
    answers.append(await open_with(people, people.links["candidate"]["secret"]))
    assert [answer.status_code for answer in answers] == [404] * 4
    assert len({answer.content for answer in answers}) == 1
    assert all("set-cookie" not in answer.headers for answer in answers)


async def test_a_disabled_accounts_links_do_not_open(people: People) -> None:
    await people.head.post(f"/api/accounts/{people.accounts['own']}/disable")
    assert (await open_with(people, people.links["candidate"]["secret"])).status_code == 404


async def test_a_watcher_says_a_name_and_a_candidate_has_one(people: People) -> None:
    nameless = await open_with(people, people.links["watcher"]["secret"], None)
    assert (nameless.status_code, nameless.json()["error"]["field"]) == (422, "name")
    for name in ("", "\u202eZoe", "x" * 61):
        answer = await open_with(people, people.links["watcher"]["secret"], name)
        assert answer.json()["error"]["field"] == "name"
    async with people.service.caller() as caller:
        secret = people.links["candidate"]["secret"]
        for given, shown in ((None, "Grace"), ("Gracie", "Gracie")):
            view = (await caller.get(seat(await opened(caller, secret, given)))).json()
            assert view["name"] == shown


async def test_an_interview_has_only_so_many_links(people: People) -> None:
    path = f"/api/interviews/{people.interview}/links"
    for _ in range(LINKS - 2):
        await linked(people.own, people.interview, "watcher")
    answer = await people.own.post(path, json={"role": "watcher", "hours": 1})
    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "too_many_links")


@pytest.mark.parametrize("body", [{"role": "interviewer", "hours": 1}, {"role": "watcher", "hours": 0}, {"hours": 1}])
async def test_a_link_is_for_a_candidate_or_a_watcher_and_ends(people: People, body: Any) -> None:
    answer = await people.own.post(f"/api/interviews/{people.interview}/links", json=body)
    assert answer.status_code == 422


async def test_a_link_that_was_opened_often_fills_nobody_elses_place(people: People) -> None:
    link = people.links["watcher"]["link"]["id"]
    async with people.service.parts.database.write() as session:
        for _ in range(PARTICIPANTS - 1):
            await add_participant(session, people.interview, "watcher", "Zoe", link=link)
    answer = await open_with(people, people.links["watcher"]["secret"])
    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "interview_full")
    assert (await open_with(people, people.links["candidate"]["secret"])).status_code == 201
    await entered(people.own, people.interview)


async def test_another_interviews_link_is_not_this_ones(people: People) -> None:
    other = (await people.own.post("/api/interviews/demo")).json()["interview"]
    link = people.links["watcher"]["link"]["id"]
    assert (await people.own.delete(f"/api/interviews/{other}/links/{link}")).status_code == 404
    assert (await people.watcher.get(seat(people.seats["watcher"]))).status_code == 200


# --- staying ---


async def test_who_is_in_stays_when_the_link_expires(people: People) -> None:
    await put(people, LinkRow, expires_at=1)
    for who in ("candidate", "watcher"):
        assert (await people.callers[who].get(seat(people.seats[who]))).status_code == 200
        assert (await open_with(people, people.links[who]["secret"])).status_code == 404


async def test_who_came_by_a_revoked_link_leaves_at_once(people: People) -> None:
    told: list[Any] = []
    people.service.parts.revocations.subscribe(lambda *args: told.append(args))
    link = people.links["watcher"]["link"]["id"]
    for _ in range(2):
        answer = await people.own.delete(f"/api/interviews/{people.interview}/links/{link}")
        assert answer.json()["revoked_at"]
    assert told == [(people.interview, [people.seats["watcher"]])] * 2
    assert (await people.watcher.get(seat(people.seats["watcher"]))).status_code == 404
    assert (await people.candidate.get(seat(people.seats["candidate"]))).status_code == 200


async def test_after_the_end_the_candidate_keeps_the_seat_and_watchers_do_not(people: People) -> None:
    await put(people, InterviewRow, state="done")
    assert (await people.candidate.get(seat(people.seats["candidate"]))).status_code == 200
    assert (await people.own.get(seat(people.seats["own"]))).status_code == 200
    assert (await people.watcher.get(seat(people.seats["watcher"]))).status_code == 404
    assert (await open_with(people, people.links["candidate"]["secret"])).status_code == 201
    assert (await open_with(people, people.links["watcher"]["secret"])).status_code == 404
    answer = await people.own.post(f"/api/interviews/{people.interview}/links", json={"role": "watcher", "hours": 1})
    assert answer.json()["error"]["code"] == "interview_over"


async def test_signing_out_ends_the_interviewers_seat_in_that_browser(people: People) -> None:
    await people.own.post("/api/account/logout")
    assert (await people.own.get(seat(people.seats["own"]))).status_code == 404


async def test_the_next_account_in_a_browser_does_not_get_the_seat_of_the_one_before(people: People) -> None:
    await people.own.post("/api/account/logout")
    await sign_up(people.service, people.own, "Next")
    assert (await people.own.get("/api/account")).json()["account"]["name"] == "Next"
    assert (await people.own.get(seat(people.seats["own"]))).status_code == 404


async def test_one_browser_can_hold_several_seats(people: People) -> None:
    async with people.service.caller() as browser:
        seats = [
            await opened(browser, people.links["candidate"]["secret"]),
            await opened(browser, people.links["watcher"]["secret"], "Zoe"),
            await opened(browser, people.links["watcher"]["secret"], "Zoe again"),
        ]
        views = [(await browser.get(seat(one))).json() for one in seats]
    assert [view["participant"] for view in views] == seats
    assert [view["role"] for view in views] == ["candidate", "watcher", "watcher"]


async def test_the_contract_of_seats(people: People) -> None:
    secret = next(c.value for c in people.candidate.cookies.jar if c.name == "sandglass_seat") or ""
    participant = people.seats["candidate"]
    async with people.service.parts.database.read() as session:
        found = await seat_of(session, participant, secret)
        assert (found.participant, found.role, found.name, found.account) == (participant, "candidate", "Grace", None)
        assert found == await find_seat(session, participant)
        assert await seat_still_good(session, participant)
        assert not await seat_still_good(session, "0" * 36)
        for wrong in ((participant, "x"), (people.seats["own"], secret), ("0" * 36, secret)):
            with pytest.raises(NotFound):
                await seat_of(session, *wrong)


# --- what a seat shows ---


async def test_prompts_and_unopened_problems_are_for_interviewers(people: People) -> None:
    views = {who: (await people.callers[who].get(seat(people.seats[who]))).json() for who in people.seats}
    for who, view in views.items():
        parts = view["interview"]["parts"]
        assert [part["title"] for part in parts] == ["Hello", "Your work", "Coding"]
        sees = who in ("own", "rater")
        assert parts[1]["prompts"] == (["P1", "P2"] if sees else [])
        assert parts[2]["problems"] == (["pair-sum", "sum-line"] if sees else [])
    await put(people, InterviewRow, clock={"opened": ["pair-sum"]})
    for who in ("candidate", "watcher"):
        view = (await people.callers[who].get(seat(people.seats[who]))).json()
        assert view["interview"]["parts"][2]["problems"] == ["pair-sum"]


async def test_the_candidate_is_told_who_looks_on_and_what_is_kept(people: People) -> None:
    view = (await people.candidate.get(seat(people.seats["candidate"]))).json()
    assert view["watching"] == ["Own", "Rater", "Walter"]
    text = " ".join(view["recorded"])
    assert "5 minutes" in text
    assert "pasted" in text
    link = people.links["watcher"]["link"]["id"]
    await people.own.delete(f"/api/interviews/{people.interview}/links/{link}")
    view = (await people.candidate.get(seat(people.seats["candidate"]))).json()
    assert view["watching"] == ["Own", "Rater"]


async def test_only_what_is_kept_is_said_to_be_kept(service: Service) -> None:
    async with gathered(service, rules=RULES | {"signals": False, "private_minutes": 0}) as people:
        view = (await people.candidate.get(seat(people.seats["candidate"]))).json()
    text = " ".join(view["recorded"])
    assert "pasted" not in text
    assert "private for" not in text


async def test_a_watcher_does_not_learn_of_accommodations(service: Service) -> None:
    async with gathered(service, rules=RULES | {"extra_percent": 50}) as people:
        for who, percent in (("candidate", 50), ("own", 50), ("watcher", 0)):
            view = (await people.callers[who].get(seat(people.seats[who]))).json()
            assert view["interview"]["rules"]["extra_percent"] == percent


async def test_consent_opens_the_lobby_once(people: People) -> None:
    path = seat(people.seats["candidate"], "/consent")
    first = (await people.candidate.post(path)).json()
    again = (await people.candidate.post(path)).json()
    assert first["interview"]["state"] == again["interview"]["state"] == "lobby"
    assert first["consented_at"] == again["consented_at"]
    await put(people, InterviewRow, state="live")
    assert (await people.candidate.post(path)).json()["interview"]["state"] == "live"


# --- tickets ---


async def test_a_ticket_names_the_participant_for_a_minute(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    ticket = (await people.candidate.post(seat(people.seats["candidate"], "/ticket"))).json()["ticket"]
    tickets = people.service.parts.tickets
    assert tickets.read(ticket) == people.seats["candidate"]
    now = tickets._signer.get_timestamp()
    monkeypatch.setattr(tickets._signer, "get_timestamp", lambda: now + TICKET_SECONDS + 2)
    assert tickets.read(ticket) is None


@pytest.mark.parametrize("ticket", ["", "x", "a.b.c", "é.x.y", "\x00"])
def test_a_forged_ticket_names_nobody(ticket: str) -> None:
    assert Tickets(b"k" * 32).read(ticket) is None


def test_another_installations_ticket_names_nobody() -> None:
    ticket = Tickets(b"a" * 32).issue("0" * 36)
    assert Tickets(b"a" * 32).read(ticket) == "0" * 36
    assert Tickets(b"b" * 32).read(ticket) is None
    signed, _, signature = ticket.rpartition(".")
    assert Tickets(b"a" * 32).read(f"{signed}.{'B' if signature[0] == 'A' else 'A'}{signature[1:]}") is None


async def test_an_interviewer_may_enter_from_several_tabs(people: People) -> None:
    one, two = await entered(people.own, people.interview), await entered(people.own, people.interview)
    assert one != two
    for participant in (one, two):
        view = (await people.own.get(seat(participant))).json()
        assert (view["role"], view["name"]) == ("interviewer", "Own")


@pytest.mark.parametrize("page", ["/join/", "/watch/", "/invitation/"])
def test_the_log_leaves_secrets_of_pages_out(page: str) -> None:
    assert for_log(f"{page}a-secret-of-somebody") == f"{page}…"
    assert for_log("/api/interviews/1") == "/api/interviews/1"
