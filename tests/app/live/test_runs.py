"""Runs in the room: everybody follows them, each as far as they may see."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from app.catalogue import Catalogue
from app.live.course import Rules
from app.live.runs import case_for
from app.participants import Role, Seat
from app.tables import SubmissionRow
from runner import CaseResult, Verdict
from tests.app.bank import CANARY
from tests.app.conftest import Service, until
from tests.app.live.browsers import CODE
from tests.app.live.stage import Page, Stage, staged
from tests.app.people import RULES, seat


@pytest.fixture
async def stage(service: Service) -> AsyncIterator[Stage]:
    """An interview under way."""
    async with staged(service) as built:
        await built.begin()
        yield built


async def send(stage: Stage, who: str, source: str = "AC", **more: Any) -> Any:
    """Send a program from somebody's seat; returns the answer."""
    body = {"problem": "pair-sum", "language": "python", "source": source, "kind": "submit"} | more
    return await stage.caller(who).post(seat(stage.people.seats[who], "/submissions"), json=body)


def received(page: Page) -> str:
    """Everything that a page was sent."""
    return b"".join(page.raw).decode(errors="replace")


async def test_everybody_follows_a_submission_to_its_end(stage: Stage) -> None:
    pages = {who: await stage.page(who) for who in ("candidate", "watcher", "own")}
    identifier = (await send(stage, "candidate")).json()["id"]
    for who, page in pages.items():
        await until(lambda page=page: page.heard("judged"))
        judged = page.last("judged")["submission"]
        assert (judged["id"], judged["verdict"], judged["by"]) == (identifier, "AC", stage.people.seats["candidate"])
        cases = {frame["case"]["index"]: frame["case"] for frame in page.heard("case")}
        assert sorted(cases) == [0, 1, 2, 3], who
        assert [cases[index]["hidden"] for index in range(4)] == [False, False, True, True]
        assert [event for event in page.events() if event in ("submission", "judged")] == ["submission", "judged"]


async def test_hidden_cases_are_for_interviewers_alone(stage: Stage) -> None:
    pages = {who: await stage.page(who) for who in ("candidate", "watcher", "own")}
    identifier = (await send(stage, "candidate")).json()["id"]
    for page in pages.values():
        await until(lambda page=page: page.heard("judged"))
    answers = {}
    for who in pages:
        address = seat(stage.people.seats[who], f"/submissions/{identifier}")
        answers[who] = (await stage.caller(who).get(address)).text
    for who in ("candidate", "watcher"):
        assert CANARY not in received(pages[who]), who
        assert CANARY not in answers[who], who
    assert CANARY in received(pages["own"])
    assert CANARY in answers["own"]
    assert json.loads(answers["own"])["cases"][3]["hidden"]


@pytest.mark.parametrize(("role", "sees"), [("interviewer", True), ("candidate", False), ("watcher", False)])
def test_what_a_hidden_case_asks_is_shown_to_interviewers_though_the_judge_says_nothing(
    catalogue: Catalogue, role: Role, sees: bool
) -> None:
    blank = CaseResult("dark", "secret", Verdict.WA, 1.0, 2.0, 3, "", None, None, None, "", "")
    plan = [{"name": "dark", "group": "secret", "shown": "1", "hidden": True}]
    row = SubmissionRow(id="s", problem="pair-sum", planned=plan)
    view = case_for(catalogue, Seat("p", "i", role, "n", None), Rules(), row, 0, blank)
    assert view.hidden
    assert (CANARY in view.model_dump_json()) is sees
    assert view.name == ("dark" if sees else "1")


async def test_names_of_hidden_cases_can_be_kept_too(service: Service) -> None:
    async with staged(service, rules=RULES | {"hidden_names": False}) as stage:
        await stage.begin()
        pages = {who: await stage.page(who) for who in ("candidate", "own")}
        await send(stage, "candidate")
        for page in pages.values():
            await until(lambda page=page: page.heard("judged"))
        assert "edge" not in received(pages["candidate"])
        assert "edge" in received(pages["own"])
        problem = await stage.caller("candidate").get(seat(stage.people.seats["candidate"], "/problems/pair-sum"))
        assert "edge" not in problem.text


async def test_a_submission_says_which_approach_was_sent(stage: Stage) -> None:
    candidate = await stage.page("candidate")
    await until(lambda: "def pair_sum" in candidate.text())
    await candidate.type("\n# AC")
    room = await stage.service.parts.hub.room(stage.interview)
    await until(lambda: room.document.text(CODE) == candidate.text())
    for source in (candidate.text(), "AC"):
        await send(stage, "candidate", source)
    listed = await stage.caller("watcher").get(seat(stage.people.seats["watcher"], "/submissions"))
    assert [item["approach"] for item in listed.json()["items"]] == [None, "A"]

    def told() -> list[str | None]:
        return [event["data"]["approach"] for event in candidate.heard("event") if event["kind"] == "submission"]

    await until(lambda: told() == ["A", None])


async def test_who_may_send_and_when(stage: Stage) -> None:
    assert (await send(stage, "watcher")).json()["error"]["code"] == "no_pen"
    assert (await send(stage, "own")).json()["error"]["code"] == "no_pen"
    assert (await send(stage, "candidate", problem="sum-line")).json()["error"]["code"] == "no_such_problem"
    assert (await send(stage, "candidate", language="cobol")).json()["error"]["code"] == "unknown_language"
    page = await stage.page("own")
    await page.say(type="pen", do="take")
    await until(lambda: page.last("state")["pen"]["holder"] == stage.people.seats["own"])
    assert (await send(stage, "own")).status_code == 202
    await stage.do("own", "pause")
    assert (await send(stage, "candidate")).json()["error"]["code"] == "clock_stands"
    await stage.do("own", "end")
    assert (await send(stage, "candidate")).status_code == 410


async def test_what_was_sent_in_private_is_seen_by_others_when_that_is_over(service: Service) -> None:
    async with staged(service, rules=RULES | {"private_minutes": 5}) as stage:
        await stage.begin()
        pages = {who: await stage.page(who) for who in ("candidate", "watcher")}
        assert (await stage.do("candidate", "private")).status_code == 200
        identifier = (await send(stage, "candidate", "WA")).json()["id"]
        await until(lambda: pages["candidate"].heard("judged"))
        await until(lambda: pages["watcher"].heard("submission"))
        shown = pages["watcher"].last("submission")["submission"]
        assert (shown["state"], shown["verdict"]) == ("running", None)
        assert not pages["watcher"].heard("case")
        own = seat(stage.people.seats["own"], "/submissions")
        assert (await stage.caller("own").get(f"{own}/{identifier}")).status_code == 404
        assert (await stage.caller("own").get(own)).json()["items"][0]["verdict"] is None
        await stage.do("candidate", "private")
        await until(lambda: pages["watcher"].heard("judged"))
        assert pages["watcher"].last("judged")["submission"]["verdict"] == "WA"
        assert (await stage.caller("own").get(f"{own}/{identifier}")).status_code == 200


async def test_time_in_the_queue_is_given_back(stage: Stage, service: Service) -> None:
    room = await service.parts.hub.room(stage.interview)
    before = room.clock.left[2]
    page = await stage.page("candidate")
    identifier = (await send(stage, "candidate", "AC slow")).json()["id"]
    await until(lambda: page.heard("case"))
    async with service.parts.database.write() as session:
        row = await session.get(SubmissionRow, identifier)
        assert row
        row.created_at -= 60_000
    service.runner.go.set()
    await until(lambda: page.heard("judged"))
    async with service.parts.database.read() as session:
        row = await session.get(SubmissionRow, identifier)
    assert row
    assert room.clock.left[2] - before == max(0, int(row.queue_ms or 0) - 1000)


async def test_hints_and_problems_are_for_interviewers_until_they_are_given(stage: Stage) -> None:
    addresses = {who: seat(stage.people.seats[who], "/problems/") for who in ("own", "candidate", "watcher")}
    for who, address in addresses.items():
        assert (await stage.caller(who).get(f"{address}sum-line")).status_code == (200 if who == "own" else 404)
        answer = await stage.caller(who).get(f"{address}pair-sum")
        assert answer.json()["hints"] == []
    hint = await stage.do("own", "hint", problem="pair-sum", hint=0)
    assert hint.json()["error"]["code"] == "no_such_hint"


async def test_the_same_key_sends_once(stage: Stage) -> None:
    body = {"problem": "pair-sum", "language": "python", "source": "AC", "kind": "run"}
    address = seat(stage.people.seats["candidate"], "/submissions")
    caller = stage.caller("candidate")
    first, second = [await caller.post(address, json=body, headers={"Idempotency-Key": "k"}) for _ in range(2)]
    assert first.json() == second.json()
    assert len((await caller.get(address)).json()["items"]) == 1
