"""Private notes: whose they are, at which moment, who reads them when, and that nothing is lost by a slip."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from app import notes
from app.clock import now_ms
from tests.app.conftest import Service
from tests.app.people import Caller, People, gathered, seat
from tests.app.rated import at, card, locked, over


@pytest.fixture
async def people(service: Service) -> AsyncIterator[People]:
    async with gathered(service) as everybody:
        yield everybody


async def write(people: People, who: str, text: str, **more: Any) -> Any:
    answer = await people.callers[who].post(seat(people.seats[who], "/notes"), json={"text": text} | more)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def read(people: People, who: str) -> list[tuple[str, str, bool]]:
    answer = await people.callers[who].get(seat(people.seats[who], "/notes"))
    assert answer.status_code == 200, answer.text
    return [(note["text"], note["by"], note["mine"]) for note in answer.json()["notes"]]


async def test_a_note_is_stamped_by_the_servers_clock(people: People) -> None:
    before = now_ms()
    note = await write(people, "own", "asks for the size of the input")
    assert before <= note["at"] <= now_ms()
    assert (note["mine"], note["by"], note["deleted"]) == (True, "Own", False)


async def test_a_note_may_be_about_an_earlier_moment_but_never_about_one_to_come(people: People) -> None:
    planned = (await people.own.get(at(people, ""))).json()["created_at"]
    assert (await write(people, "own", "x", at=planned))["at"] == planned
    assert (await write(people, "own", "x", at=planned - 60_000))["at"] == planned
    assert (await write(people, "own", "x", at=now_ms() + 3_600_000))["at"] <= now_ms()


async def test_interviewers_read_their_own_notes_until_their_scorecard_is_locked(people: People) -> None:
    await write(people, "own", "of own")
    await write(people, "rater", "of rater")
    assert await read(people, "own") == [("of own", "Own", True)]
    await over(people)
    assert await read(people, "own") == [("of own", "Own", True)]
    await locked(people.own, people, card())
    assert await read(people, "own") == [("of own", "Own", True), ("of rater", "Rater", False)]
    assert await read(people, "rater") == [("of rater", "Rater", True)]
    from_the_page = (await people.own.get(at(people, "/notes"))).json()["notes"]
    assert [note["text"] for note in from_the_page] == ["of own", "of rater"]


async def test_a_note_changes_its_words_and_keeps_its_moment(people: People) -> None:
    note = await write(people, "own", "before")
    path = seat(people.seats["own"], f"/notes/{note['id']}")
    changed = (await people.own.patch(path, json={"text": "after"})).json()
    assert (changed["text"], changed["at"]) == ("after", note["at"])
    assert await read(people, "own") == [("after", "Own", True)]


async def test_a_deleted_note_can_be_brought_back(people: People) -> None:
    note = await write(people, "own", "kept after all")
    path = seat(people.seats["own"], f"/notes/{note['id']}")
    for _ in range(2):
        assert (await people.own.delete(path)).json()["deleted"]
    assert await read(people, "own") == []
    assert (await people.own.patch(path, json={"text": "no"})).status_code == 404
    assert not (await people.own.post(f"{path}/restore")).json()["deleted"]
    assert await read(people, "own") == [("kept after all", "Own", True)]


async def test_a_deleted_note_is_nobodys_to_read(people: People) -> None:
    note = await write(people, "rater", "a slip")
    await people.rater.delete(seat(people.seats["rater"], f"/notes/{note['id']}"))
    await over(people)
    await locked(people.own, people, card())
    assert await read(people, "own") == []


@pytest.mark.parametrize(("method", "below"), [("PATCH", ""), ("DELETE", ""), ("POST", "/restore")])
async def test_only_whoever_wrote_a_note_changes_it(people: People, method: str, below: str) -> None:
    note = await write(people, "own", "mine")
    body = {"text": "yours"} if method == "PATCH" else None
    refusals = [
        await people.rater.request(method, seat(people.seats["rater"], f"/notes/{one}{below}"), json=body)
        for one in (note["id"], "0" * 36)
    ]
    assert {answer.status_code for answer in refusals} == {404}
    assert refusals[0].content == refusals[1].content
    assert await read(people, "own") == [("mine", "Own", True)]


async def test_a_note_of_another_interview_is_none(people: People, service: Service) -> None:
    note = await write(people, "own", "here")
    plan = {"title": "Other", "candidate_name": "Ida", "parts": [{**PART, "prompts": []}]}
    other = (await people.own.post("/api/interviews", json=plan)).json()["id"]
    chair = (await people.own.post(f"/api/interviews/{other}/enter")).json()["participant"]
    assert (await people.own.delete(seat(chair, f"/notes/{note['id']}"))).status_code == 404


PART = {"kind": "fact", "title": "Hello", "minutes": 5, "problems": []}


@pytest.mark.parametrize("text", ["", "   ", "x" * 4001, "turned \u202e around"])
async def test_words_that_cannot_be_kept_are_refused(people: People, text: str) -> None:
    answer = await people.own.post(seat(people.seats["own"], "/notes"), json={"text": text})
    assert (answer.status_code, answer.json()["error"]["field"]) == (422, "text")


async def test_notes_are_limited(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes, "NOTES", 2)
    await write(people, "own", "one")
    await write(people, "own", "two")
    refused = await people.own.post(seat(people.seats["own"], "/notes"), json={"text": "three"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (429, "too_many_notes")
    await write(people, "rater", "one of another's")


async def test_notes_go_with_the_interview(people: People, service: Service) -> None:
    await write(people, "own", "gone")
    assert (await people.own.delete(at(people, ""))).status_code == 200
    async with service.parts.database.read() as session:
        assert await notes.notes_for(session, people.interview, people.accounts["own"], everybodys=True) == []


async def signed_out(caller: Caller) -> None:
    assert (await caller.post("/api/account/logout")).status_code == 200


async def test_an_interviewer_who_signed_out_reads_no_notes(people: People) -> None:
    await write(people, "own", "private")
    await signed_out(people.own)
    answer = await people.own.get(seat(people.seats["own"], "/notes"))
    assert answer.status_code == 404
