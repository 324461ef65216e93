"""A scorecard on record: filled in from two sides, never lost to the other tab, locked once, added to afterwards."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from app import ratings
from app.interview_shapes import Profile
from app.scorecards import PROFILES
from tests.app.conftest import Service
from tests.app.people import RULES, Caller, People, gathered, seat
from tests.app.rated import about, at, begun, card, do, kept, locked, over, rated

NOTHING = {"rung": 0, "rating": None, "note": ""}


@pytest.fixture
async def people(service: Service) -> AsyncIterator[People]:
    async with gathered(service) as everybody:
        yield everybody


async def mark(people: People, prompt: str, who: str = "own", **body: object) -> object:
    path = seat(people.seats[who], f"/prompts/{prompt}")
    answer = await people.callers[who].put(path, json=NOTHING | body)
    return answer.json() if answer.status_code == 200 else answer.status_code


async def mine(caller: Caller, people: People) -> dict[str, object]:
    answer = await caller.get(at(people, "/scorecard"))
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


# --- prompts in the room ---


async def test_the_prompts_come_in_the_order_of_the_plan(people: People) -> None:
    await mark(people, "P2", rung=1, rating=3, note="train only")
    listed = (await people.own.get(seat(people.seats["own"], "/prompts"))).json()["prompts"]
    assert [one["prompt"] for one in listed] == ["F1", "P1", "P2"]
    assert listed[2] == {"prompt": "P2", "asked_at": None, "rung": 1, "rating": 3, "note": "train only"}


async def test_a_prompt_says_when_it_was_asked(people: People) -> None:
    await begun(people)
    await do(people, "prompt", prompt="P1")
    listed = (await people.rater.get(seat(people.seats["rater"], "/prompts"))).json()["prompts"]
    assert [one["asked_at"] is not None for one in listed] == [False, True, False]


async def test_what_is_noted_in_the_room_is_on_the_scorecard(people: People) -> None:
    await mark(people, "P1", rung=2, rating=3, note="baseline named")
    (found,) = (await mine(people.own, people))["card"]["prompts"]  # type: ignore[index]
    assert (found["rung"], found["rating"], found["note"]) == (2, 3, "baseline named")
    assert found["noted_at"] is not None
    assert (await mine(people.own, people))["missing"] == []


async def test_noting_again_keeps_the_evidence_and_the_moment(people: People) -> None:
    await mark(people, "P1", note="first")
    filled = (await mine(people.own, people))["card"]
    filled["prompts"][0]["evidence"] = rated(3, "second")["evidence"]  # type: ignore[index]
    await kept(people.own, people, filled)  # type: ignore[arg-type]
    await mark(people, "P1", rung=1, rating=4, note="first")
    (found,) = (await mine(people.own, people))["card"]["prompts"]  # type: ignore[index]
    assert found["evidence"] == filled["prompts"][0]["evidence"]  # type: ignore[index]
    assert found["noted_at"] == filled["prompts"][0]["noted_at"]  # type: ignore[index]


async def test_fact_finding_takes_notes_and_no_rating(people: People) -> None:
    assert await mark(people, "F1", rung=1, note="wants to lead") != 422
    assert await mark(people, "F1", rating=3) == 422


@pytest.mark.parametrize(
    ("prompt", "body", "status"),
    [
        ("P9", {}, 404),
        ("nothing", {}, 422),
        ("P1", {"rung": 9}, 422),
        ("P1", {"rating": 5}, 422),
        ("P1", {"rating": 0}, 422),
        ("P1", {"rung": -1}, 422),
    ],
)
async def test_a_mark_that_cannot_be_is_refused(
    people: People, prompt: str, body: dict[str, object], status: int
) -> None:
    assert await mark(people, prompt, **body) == status


async def test_marks_are_each_raters_own(people: People) -> None:
    await mark(people, "P1", rating=4, note="mine")
    listed = (await people.rater.get(seat(people.seats["rater"], "/prompts"))).json()["prompts"]
    assert [one["rating"] for one in listed] == [None, None, None]


# --- keeping ---


async def test_before_anything_is_kept_the_card_is_empty(people: People) -> None:
    found = await mine(people.own, people)
    assert (found["id"], found["revision"], found["card"]) == (None, 0, card())
    assert [prompt["id"] for prompt in found["prompts_asked"]] == ["F1", "P1", "P2"]  # type: ignore[attr-defined]
    assert len(found["dimensions"]) == 5  # type: ignore[arg-type]


async def test_a_card_comes_back_as_it_was_kept(people: People) -> None:
    filled = card(about("P1", 3, "named the baseline", rung=2), approach=rated(4, "two ways, with cost"))
    filled["summary"] = "A clear thread."
    await kept(people.own, people, filled)
    assert (await mine(people.own, people))["card"] == filled


async def test_a_card_from_an_older_look_is_refused(people: People) -> None:
    await kept(people.own, people, card(approach=rated(3, "x")))
    stale = await people.own.put(at(people, "/scorecard"), json={"revision": 0, "card": card()})
    assert (stale.status_code, stale.json()["error"]["code"]) == (409, "other_revision")
    assert (await mine(people.own, people))["card"]["dimensions"]["approach"]["rating"] == 3  # type: ignore[index]


async def test_of_two_tabs_that_save_at_once_one_is_told(people: People) -> None:
    cards = [card(approach=rated(rating, "x")) for rating in (1, 2, 3, 4)]
    answers = await asyncio.gather(
        *(people.own.put(at(people, "/scorecard"), json={"revision": 0, "card": one}) for one in cards)
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    assert (await mine(people.own, people))["revision"] == 1


async def test_a_mark_in_the_room_is_not_written_over_by_the_page(people: People) -> None:
    revision = await kept(people.own, people, card())
    await mark(people, "P1", rating=2, note="in the room")
    answer = await people.own.put(at(people, "/scorecard"), json={"revision": revision, "card": card()})
    assert answer.status_code == 409


async def test_a_card_that_cannot_be_is_refused_and_changes_nothing(people: People) -> None:
    wrong = [
        card(about("F1", 2, "x")),
        card(about("P9", 2, "x")),
        card(approach=rated(5, "x")),
        card(approach={"rating": 3, "confidence": None, "evidence": [{"at": 1, "text": "long ago"}]}),
        card(approach={"rating": 3, "confidence": None, "evidence": [{"at": 2**52, "text": "to come"}]}),
    ]
    for one in wrong:
        answer = await people.own.put(at(people, "/scorecard"), json={"revision": 0, "card": one})
        assert answer.status_code == 422, answer.text
    assert (await mine(people.own, people))["revision"] == 0


# --- locking ---


async def test_a_card_is_locked_when_the_interview_is_over(people: People) -> None:
    revision = await kept(people.own, people, card())
    early = await people.own.post(at(people, "/scorecard/lock"), json={"revision": revision})
    assert (early.status_code, early.json()["error"]["code"]) == (409, "interview_not_over")
    await over(people)
    assert (await mine(people.own, people))["may_lock"]
    assert (await locked(people.own, people, card()))["locked_at"] is not None


async def test_a_lock_says_everything_that_is_missing(people: People) -> None:
    await over(people)
    revision = await kept(people.own, people, card(about("P1", 3), approach=rated(2), testing=rated(4, "ran it")))
    found = await mine(people.own, people)
    assert [one["subject"] for one in found["missing"]] == ["approach", "P1"]  # type: ignore[attr-defined]
    assert not found["may_lock"]
    refused = await people.own.post(at(people, "/scorecard/lock"), json={"revision": revision})
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "scorecard_incomplete")
    assert refused.json()["error"]["message"].count("without any evidence") == 2
    assert (await mine(people.own, people))["locked_at"] is None


async def test_nothing_is_locked_unseen(people: People) -> None:
    await over(people)
    revision = await kept(people.own, people, card())
    await kept(people.own, people, card(approach=rated(1, "changed in another tab")))
    answer = await people.own.post(at(people, "/scorecard/lock"), json={"revision": revision})
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "other_revision")


async def test_a_locked_card_stays_as_it_is(people: People) -> None:
    await over(people)
    done = await locked(people.own, people, card(about("P1", 3, "x")))
    assert done["missing"] == []
    again = await people.own.post(at(people, "/scorecard/lock"), json={"revision": 0})
    assert again.json() == done
    answer = await people.own.put(at(people, "/scorecard"), json={"revision": done["revision"], "card": card()})
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "scorecard_locked")
    assert await mark(people, "P1", rating=1) == 409
    assert await mine(people.own, people) == done


async def test_what_comes_later_stands_beside(people: People) -> None:
    body = {"subject": "P1", "rating": 2, "text": "after we talked about it"}
    await over(people)
    early = await people.own.post(at(people, "/scorecard/later"), json=body)
    assert (early.status_code, early.json()["error"]["code"]) == (409, "scorecard_open")
    before = await locked(people.own, people, card(about("P1", 4, "x")))
    added = await people.own.post(at(people, "/scorecard/later"), json=body)
    assert added.status_code == 201
    assert added.json()["card"] == before["card"]
    (one,) = added.json()["later"]
    assert (one["subject"], one["rating"], one["text"]) == ("P1", 2, "after we talked about it")
    assert one["at"] >= before["locked_at"]
    wrong = await people.own.post(at(people, "/scorecard/later"), json=body | {"subject": "F1"})
    assert wrong.status_code == 422


async def test_additions_are_limited(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ratings, "LATER", 1)
    await over(people)
    await locked(people.own, people, card())
    answers = [await people.own.post(at(people, "/scorecard/later"), json={"text": "x"}) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 422]


# --- others' cards ---


async def test_others_cards_are_closed_until_the_own_is_locked(people: People) -> None:
    await over(people)
    await locked(people.rater, people, card(about("P1", 1, "secret-words-of-rater")))
    refused = await people.own.get(at(people, "/scorecards"))
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "lock_first")
    await locked(people.own, people, card(about("P1", 4, "x")))
    found = (await people.own.get(at(people, "/scorecards"))).json()
    assert [one["rater"] for one in found["scorecards"]] == ["Rater", "Own"]
    assert found["open"] == 0


async def test_a_card_that_is_still_open_is_nobody_elses(people: People) -> None:
    await over(people)
    await kept(people.rater, people, card(about("P1", 1, "secret-words-of-rater")))
    await locked(people.own, people, card())
    answer = await people.own.get(at(people, "/scorecards"))
    assert "secret-words-of-rater" not in answer.text
    assert answer.json()["open"] == 1


@pytest.mark.parametrize("profile", ["engineer", "machine_learning"])
async def test_cards_are_compared_by_the_profile_of_the_interview(service: Service, profile: Profile) -> None:
    async with gathered(service, rules=RULES | {"profile": profile}) as people:
        await over(people)
        await locked(people.own, people, card(about("P1", 4, "x"), implementation=rated(1, "x")))
        compared = (await people.own.get(at(people, "/scorecards"))).json()["comparison"]
        weights = PROFILES[profile]
        wanted = (weights["knowhow"] * 4 + weights["implementation"]) / (weights["knowhow"] + weights["implementation"])
        assert (compared["mean"], compared["profile"]) == (round(wanted, 2), profile)


async def test_the_weights_are_set_before_the_candidate_comes(people: People) -> None:
    changed = await people.own.patch(at(people, ""), json={"rules": RULES | {"profile": "engineer"}})
    assert changed.json()["rules"]["profile"] == "engineer"
    assert (await people.candidate.post(seat(people.seats["candidate"], "/consent"))).status_code == 200
    late = await people.own.patch(at(people, ""), json={"rules": RULES | {"profile": "machine_learning"}})
    assert (late.status_code, late.json()["error"]["code"]) == (409, "plan_agreed")
