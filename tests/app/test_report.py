"""The report: what the record says, each part at its time, and nobody's words before they may be read."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from pycrdt import Text

from app.live.document import BOXES
from app.report import seconds_between
from app.report_shapes import Happening
from tests.app.conftest import Service, until
from tests.app.live.stage import Stage, staged
from tests.app.people import People, gathered, seat
from tests.app.rated import about, at, card, do, locked, over


@pytest.fixture
async def people(service: Service) -> AsyncIterator[People]:
    async with gathered(service) as everybody:
        yield everybody


@pytest.fixture
async def stage(service: Service) -> AsyncIterator[Stage]:
    """An interview in its coding part, with a page of the candidate's."""
    async with staged(service) as made:
        await made.begin()
        yield made


async def submitted(stage: Stage, kind: str, source: str) -> None:
    body = {"problem": "pair-sum", "language": "python", "source": source, "kind": kind, "inputs": []}
    path = seat(stage.people.seats["candidate"], "/submissions")
    answer = await stage.caller("candidate").post(path, json=body)
    assert answer.status_code == 202, answer.text

    async def judged() -> bool:
        items = (
            await stage.caller("own").get(path.replace(stage.people.seats["candidate"], stage.people.seats["own"]))
        ).json()
        return all(one["state"] == "done" for one in items["items"])

    await until(judged)


async def facts(people: People) -> Any:
    answer = await people.own.get(at(people, "/facts"))
    assert answer.status_code == 200, answer.text
    return answer.json()


async def report(people: People, who: str = "own") -> Any:
    answer = await people.callers[who].get(at(people, "/report"))
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize("below", ["/facts", "/report", "/export"])
async def test_there_is_none_while_the_interview_goes_on(people: People, below: str) -> None:
    assert (await people.own.get(at(people, below))).json()["error"]["code"] == "interview_not_over"
    await over(people)
    assert (await people.own.get(at(people, below))).status_code == 200


async def test_each_part_has_its_time(people: People) -> None:
    await over(people)
    found = await facts(people)
    parts = found["parts"]
    assert [part["title"] for part in parts] == ["Hello", "Your work", "Coding"]
    assert parts[0]["began_at"] <= parts[0]["ended_at"] == parts[1]["began_at"] <= parts[2]["began_at"]
    assert parts[2]["ended_at"] == found["ended_at"]


async def test_a_part_that_was_never_reached_has_no_time(people: People) -> None:
    answer = await people.candidate.post(seat(people.seats["candidate"], "/consent"))
    assert answer.status_code == 200
    await do(people, "start")
    await do(people, "extend", minutes=5)
    await do(people, "extend", minutes=2)
    await do(people, "end")
    first, *others = (await facts(people))["parts"]
    assert first["extended"] == 7
    assert [(part["began_at"], part["ended_at"], part["extended"]) for part in others] == [(None, None, 0)] * 2


async def test_submits_are_counted_by_group(stage: Stage) -> None:
    await submitted(stage, "run", "AC")
    await submitted(stage, "submit", "WA")
    await submitted(stage, "submit", "AC")
    await stage.do("own", "end")
    (one, two) = (await facts(stage.people))["problems"]
    assert (one["slug"], one["opened"], one["runs"]) == ("pair-sum", True, 1)
    assert [(row["verdict"], row["passed"]) for row in one["submits"]] == [("WA", 0), ("AC", 4)]
    groups = [(group["title"], group["passed"], group["cases"]) for group in one["submits"][1]["groups"]]
    assert groups[1:] == [("Edge cases", 1, 1), ("Secret cases", 1, 1)]
    assert (two["opened"], two["submits"]) == (False, [])


async def test_private_thinking_is_counted_and_pauses_too(stage: Stage) -> None:
    await stage.do("candidate", "private")
    await stage.do("candidate", "private")
    await stage.do("candidate", "pause_token")
    await stage.do("own", "end")
    found = await facts(stage.people)
    assert found["pauses"] == 1
    kinds = [one["kind"] for one in found["happenings"]]
    assert kinds.index("private") < kinds.index("private_over") < kinds.index("pause")
    assert "join" not in kinds


def test_time_in_between_ends_with_the_interview() -> None:
    def happened(at: int, kind: str) -> Happening:
        return Happening(at=at, kind=kind, data={}, by="")

    private = [happened(1000, "private"), happened(5000, "private_over"), happened(9000, "private")]
    assert seconds_between(private, "private", "private_over", 12_000) == 4 + 3
    assert seconds_between([], "private", "private_over", 12_000) == 0


async def test_the_code_of_each_approach_and_the_plan_are_as_they_were_left(stage: Stage) -> None:
    page = await stage.page("candidate")
    await page.say(type="open", problem="pair-sum", language="python", approach="B")
    await until(lambda: page.view().get("approach:pair-sum") == "B")
    await page.type("# second way", "code:pair-sum:python:B")
    await page.type("two numbers", f"plan:pair-sum:{BOXES[0]}")
    room = await stage.service.parts.hub.room(stage.interview)
    await until(lambda: room.document.texts().get(f"plan:pair-sum:{BOXES[0]}") == "two numbers")
    left = str(page.doc.get("code:pair-sum:python:B", type=Text))
    await stage.do("own", "end")
    found = await report(stage.people)
    code = {(one["approach"], one["language"]): (one["code"], one["changed"]) for one in found["code"]}
    assert code["B", "python"] == (left, True)
    assert not code["A", "python"][1]
    assert found["plans"] == [{"problem": "pair-sum", "box": BOXES[0], "text": "two numbers"}]
    (one, _) = found["facts"]["problems"]
    assert one["approaches"] == ["A", "B"]


async def test_a_report_holds_others_words_once_the_own_card_is_locked(people: People) -> None:
    for who in ("own", "rater"):
        await people.callers[who].post(seat(people.seats[who], "/notes"), json={"text": f"note-of-{who}"})
    await over(people)
    await locked(people.rater, people, card(about("P1", 1, "evidence-of-rater")))
    before = await report(people)
    assert "of-rater" not in str(before)
    assert (before["comparison"], before["decision"]) == (None, None)
    await locked(people.own, people, card())
    found = await report(people)
    assert [note["text"] for note in found["notes"]] == ["note-of-own", "note-of-rater"]
    assert [one["rater"] for one in found["scorecards"]] == ["Rater", "Own"]
    assert found["comparison"]["mean"] == 1
    assert found["decision"] == {"decision": None, "before": []}


async def test_the_record_stays_when_the_room_was_let_go(people: People) -> None:
    await over(people)
    before = await facts(people)
    hub = people.service.parts.hub
    hub._rooms.clear()
    assert await facts(people) == before


async def test_all_that_is_kept_can_be_taken_away_as_one_file(people: People) -> None:
    await over(people)
    answer = await people.own.get(at(people, "/export"))
    assert answer.headers["content-disposition"].startswith("attachment; filename=")
    found = answer.json()
    assert (found["format"], found["version"]) == ("sandglass-interview", 1)
    assert found["report"] | {"made_at": 0} == await report(people) | {"made_at": 0}
    assert found["replay"] == (await people.own.get(at(people, "/replay"))).json()
