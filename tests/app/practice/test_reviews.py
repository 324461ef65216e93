"""The review queue: what is due and no more, ratings that can be taken back, leeches that rest, and ones own."""

from typing import Any

import httpx
import pytest

from app.practice.due import PROBLEMS_A_DAY
from app.practice.reviews import NEW_A_DAY
from app.practice.schedule import LEECH_LAPSES
from tests.app.conftest import Service
from tests.app.practice.walks import BASE, accepted, answer, pass_days, rate, rate_answer

PATH = f"{BASE}/reviews"


async def queue(caller: httpx.AsyncClient, deck: str = "") -> dict[str, Any]:
    found = await caller.get(PATH, params={"deck": deck} if deck else {})
    assert found.status_code == 200, found.text
    return dict(found.json())


async def items(caller: httpx.AsyncClient, deck: str = "") -> list[str]:
    return [one["item"] for one in (await queue(caller, deck))["due"]]


async def first_card(caller: httpx.AsyncClient) -> str:
    return (await items(caller, "concept"))[0]


async def test_a_new_learner_gets_some_new_cards_of_every_family(caller: httpx.AsyncClient) -> None:
    found = await queue(caller)
    assert len(found["due"]) == NEW_A_DAY
    assert all(one["new"] and one["deck"] == "concept" and one["card"] for one in found["due"])
    assert len({one["family"] for one in found["due"]}) == 6
    assert (found["next_at"], found["today"], found["resting"]) == (None, 0, [])


async def test_a_card_known_easily_leaves_the_queue_and_comes_back_when_it_is_due(
    service: Service, caller: httpx.AsyncClient
) -> None:
    item = await first_card(caller)
    rated = await rate(caller, item, "easy")
    assert rated["days"] >= 2
    assert item not in await items(caller)
    await pass_days(service, rated["days"] + 1)
    found = await queue(caller)
    assert found["due"][0]["item"] == item
    assert (found["due"][0]["new"], found["due"][0]["overdue_days"]) == (False, 1)


async def test_no_more_new_cards_come_on_one_day_than_a_day_takes(caller: httpx.AsyncClient) -> None:
    for item in await items(caller):
        await rate(caller, item, "easy")
    assert await items(caller) == []
    assert (await queue(caller))["today"] == NEW_A_DAY


async def test_what_is_longest_overdue_comes_first(service: Service, caller: httpx.AsyncClient) -> None:
    first, second = (await items(caller))[:2]
    await rate(caller, second, "easy")
    await pass_days(service, 1)
    await rate(caller, first, "easy")
    await pass_days(service, 60)
    assert (await items(caller))[:2] == [second, first]


async def test_every_rating_says_when_the_card_would_come_back(caller: httpx.AsyncClient) -> None:
    one = (await queue(caller))["due"][0]
    assert list(one["intervals"]) == ["again", "hard", "good", "easy"]
    assert (await rate(caller, one["item"], "easy"))["days"] == one["intervals"]["easy"]


async def test_a_rating_can_be_taken_back_and_leaves_no_trace(service: Service, caller: httpx.AsyncClient) -> None:
    item = await first_card(caller)
    before = await queue(caller)
    made = await rate(caller, item, "easy")
    undone = await caller.delete(f"{PATH}/{made['review']}")
    assert undone.status_code == 200
    assert [one["item"] for one in undone.json()["due"]] == [one["item"] for one in before["due"]]
    await rate(caller, item, "good")
    await pass_days(service, 1)
    known = (await queue(caller))["due"][0]
    made = await rate(caller, item, "again")
    await caller.delete(f"{PATH}/{made['review']}")
    again = (await queue(caller))["due"][0]
    assert (again["item"], again["intervals"], again["due_at"]) == (item, known["intervals"], known["due_at"])


async def test_only_the_newest_rating_of_a_card_can_be_taken_back(caller: httpx.AsyncClient) -> None:
    item = await first_card(caller)
    older = await rate(caller, item, "good")
    await rate(caller, item, "good")
    refused = await caller.delete(f"{PATH}/{older['review']}")
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "not_the_newest")


async def test_a_leech_rests_until_it_is_woken(service: Service, caller: httpx.AsyncClient) -> None:
    item = await first_card(caller)
    await rate(caller, item, "easy")
    for turn in range(LEECH_LAPSES):
        await pass_days(service, 400)
        rated = await rate(caller, item, "again")
        assert rated["leech"] == (turn == LEECH_LAPSES - 1)
        if not rated["leech"]:
            await pass_days(service, 1)
            await rate(caller, item, "good")
    await pass_days(service, 400)
    found = await queue(caller)
    assert [(one["item"], one["deck"]) for one in found["resting"]] == [(item, "concept")]
    assert found["resting"][0]["title"]
    assert item not in [one["item"] for one in found["due"]]
    woken = (await caller.post(f"{PATH}/{item}/wake")).json()
    assert woken["resting"] == []
    assert item in [one["item"] for one in woken["due"] if not one["leech"]]
    assert (await caller.post(f"{PATH}/{item}/wake")).status_code == 404


async def test_a_question_comes_back_once_its_answer_was_rated(service: Service, caller: httpx.AsyncClient) -> None:
    assert (await caller.post(f"{PATH}/prompt:P1", json={"rating": "good"})).status_code == 404
    version = await answer(caller, "P1")
    assert await items(caller, "prompt") == []
    await rate_answer(caller, "P1", version, 3)
    await pass_days(service, 1.9)
    assert await items(caller, "prompt") == []
    await pass_days(service, 0.2)
    (one,) = (await queue(caller, "prompt"))["due"]
    assert (one["item"], one["href"]) == ("prompt:P1", "/practice/drill/P1")


async def test_rating_the_same_answer_anew_is_no_second_review(caller: httpx.AsyncClient) -> None:
    version = await answer(caller, "P1")
    first = await rate_answer(caller, "P1", version, 3)
    again = await rate_answer(caller, "P1", version, 1)
    assert again["prompt"]["due_at"] == first["prompt"]["due_at"]
    assert again["versions"][0]["rating"] == 1


async def test_a_problem_comes_back_as_something_else_than_last_time(
    service: Service, caller: httpx.AsyncClient
) -> None:
    assert (await caller.post(f"{PATH}/problem:pair-sum", json={"rating": "good"})).status_code == 404
    await accepted(caller)
    rated = await rate(caller, "problem:pair-sum", "good")
    await pass_days(service, rated["days"] + 1)
    (one,) = (await queue(caller, "problem"))["due"]
    assert one["href"] == "/problems/pair-sum"
    assert "another language" in one["variant"]
    assert one["proposed"] is None, "nothing was tried since the last review"


async def test_after_a_new_attempt_the_facts_propose_a_rating(service: Service, caller: httpx.AsyncClient) -> None:
    await accepted(caller)
    await rate(caller, "problem:pair-sum", "again")
    await pass_days(service, 30)
    await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 10})
    await accepted(caller, "WA")
    await accepted(caller)
    (one,) = (await queue(caller, "problem"))["due"]
    assert (one["proposed"], one["facts"]["submits"]) == ("good", 2)


async def test_at_most_two_problems_come_on_one_day(service: Service, caller: httpx.AsyncClient) -> None:
    for problem in ("pair-sum", "sum-line"):
        await accepted(caller, problem=problem)
        await rate(caller, f"problem:{problem}", "good")
    await pass_days(service, 100)
    assert len(await items(caller, "problem")) == PROBLEMS_A_DAY
    await rate(caller, "problem:pair-sum", "again")
    assert len(await items(caller, "problem")) == PROBLEMS_A_DAY - 1


@pytest.mark.parametrize(
    ("item", "body", "status"),
    [
        ("concept:no-such-card", {"rating": "good"}, 404),
        ("prompt:P99", {"rating": "good"}, 404),
        ("problem:nothing", {"rating": "good"}, 404),
        ("deck:x", {"rating": "good"}, 422),
        ("concept", {"rating": "good"}, 422),
        ("concept:a", {"rating": "splendid"}, 422),
        ("concept:a", {"rating": "good", "seconds": -1}, 422),
        ("concept:a", {}, 422),
    ],
)
async def test_what_cannot_be_reviewed_is_refused(
    caller: httpx.AsyncClient, item: str, body: dict[str, Any], status: int
) -> None:
    answer = await caller.post(f"{PATH}/{item}", json=body)
    assert answer.status_code == status
    assert set(answer.json()) == {"error"}


async def test_reviews_are_ones_own(service: Service, caller: httpx.AsyncClient) -> None:
    item = await first_card(caller)
    made = await rate(caller, item, "easy")
    async with service.caller() as other:
        assert item in await items(other)
        assert (await other.delete(f"{PATH}/{made['review']}")).status_code == 404
