"""The decision is a person's, with reasons and a trail; the candidate gets what was released and nothing else."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.app.conftest import Service
from tests.app.people import People, gathered, seat
from tests.app.rated import about, at, card, locked, over

YES = {"human": "yes", "reason": "Three good answers."}


@pytest.fixture
async def people(service: Service) -> AsyncIterator[People]:
    """An interview that is over."""
    async with gathered(service) as everybody:
        await over(everybody)
        yield everybody


async def decide(people: People, **body: Any) -> httpx.Response:
    return await people.own.put(at(people, "/decision"), json=YES | body)


async def test_a_decision_needs_a_locked_scorecard(people: People) -> None:
    assert (await decide(people)).json()["error"]["code"] == "no_scorecard"
    await locked(people.rater, people, card(about("P1", 4, "x")))
    assert (await decide(people)).json()["error"]["code"] == "lock_first"
    await locked(people.own, people, card())
    assert (await decide(people)).status_code == 200


async def test_a_decision_says_who_when_and_what_was_computed(people: People) -> None:
    done = await locked(people.own, people, card(about("P1", 4, "x")))
    decision = (await decide(people)).json()["decision"]
    assert (decision["by"], decision["human"], decision["reason"]) == ("Own", "yes", "Three good answers.")
    assert decision["at"] >= done["locked_at"]
    assert (decision["mean"], decision["low"], decision["high"], decision["side"]) == (4, 4, 4, "yes")
    assert (await people.own.get(at(people, "/scorecards"))).json()["decision"]["decision"] == decision


async def test_to_decide_against_the_computed_side_takes_a_reason_for_that(people: People) -> None:
    await locked(people.own, people, card(about("P1", 1, "x")))
    refused = await decide(people)
    assert (refused.status_code, refused.json()["error"]["field"]) == (422, "departs_because")
    assert (await decide(people, departs_because="The question was unclear.")).status_code == 200
    assert (await decide(people, human="no")).status_code == 200
    assert (await decide(people, human="more_evidence")).status_code == 200


async def test_where_nothing_was_rated_nothing_is_gone_against(people: People) -> None:
    await locked(people.own, people, card())
    for human in ("yes", "no", "more_evidence"):
        assert (await decide(people, human=human)).status_code == 200


async def test_earlier_decisions_stay_on_record(people: People) -> None:
    await locked(people.own, people, card())
    first = (await decide(people)).json()["decision"]
    second = (await decide(people, human="no", reason="The reference said otherwise.")).json()
    assert second["decision"]["human"] == "no"
    assert second["before"] == [first]


@pytest.mark.parametrize("body", [{"human": "maybe"}, {"reason": ""}, {"reason": "   "}, {"mean": 4}])
async def test_a_decision_without_a_reason_is_none(people: People, body: dict[str, Any]) -> None:
    await locked(people.own, people, card())
    assert (await decide(people, **body)).status_code == 422


# --- release ---


async def given(people: People) -> Any:
    answer = await people.candidate.get(seat(people.seats["candidate"], "/released"))
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_nothing_is_released_by_itself(people: People) -> None:
    found = await given(people)
    assert (found["released"], found["replay"], found["feedback"]) == (False, False, None)


@pytest.mark.parametrize(
    ("replay", "feedback"), [(True, None), (False, "Clear thinking."), (True, "Both."), (False, None)]
)
async def test_the_candidate_gets_what_was_released(people: People, *, replay: bool, feedback: str | None) -> None:
    answer = await people.own.post(at(people, "/release"), json={"replay": replay, "feedback": feedback})
    assert answer.status_code == 200
    found = await given(people)
    assert (found["released"], found["replay"], found["feedback"]) == (True, replay, feedback)
    assert (await people.own.get(at(people, ""))).json()["released"]
    assert (await people.rater.get(at(people, "/release"))).json() == answer.json()


async def test_what_was_released_can_be_taken_back(people: People) -> None:
    await people.own.post(at(people, "/release"), json={"replay": True, "feedback": "Gone soon."})
    assert (await people.own.delete(at(people, "/release"))).json()["released_at"] is None
    assert "Gone soon." not in str(await given(people))
    assert not (await people.own.get(at(people, ""))).json()["released"]


async def test_feedback_without_words_is_none(people: People) -> None:
    await people.own.post(at(people, "/release"), json={"replay": False, "feedback": "  "})
    assert (await given(people))["feedback"] is None


async def test_nothing_is_released_while_the_interview_goes_on(service: Service) -> None:
    async with gathered(service) as people:
        answer = await people.own.post(at(people, "/release"), json={"replay": True, "feedback": None})
        assert (answer.status_code, answer.json()["error"]["code"]) == (409, "interview_not_over")


async def test_the_candidates_copy_holds_nothing_else(people: People) -> None:
    await locked(people.own, people, card(about("P1", 1, "secret-evidence")))
    await decide(people, human="no", reason="secret-reason")
    await people.own.post(at(people, "/release"), json={"replay": True, "feedback": "Thank you."})
    found = await given(people)
    assert set(found) == {"title", "candidate_name", "ended_at", "released", "replay", "feedback"}
    assert "secret" not in str(found)
