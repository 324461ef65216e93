"""The replay: the record read back, to the byte, and as far as its reader may know."""

import asyncio
import json
import shutil
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from pycrdt import Doc, Text
from sqlalchemy import update

from app.clock import new_id
from app.interview_tables import InterviewRow, LiveBlockRow, NoteRow, ScorecardRow
from app.live.blocks import open_block, pack_block, seal
from app.live.log import UPDATE, read_log
from app.offline import MARK, PAGE
from app.replay import unpack_updates
from app.replay_record import CHANGED, UNREADABLE
from app.replay_shapes import Replay
from tests.app.bank import CANARY
from tests.app.conftest import Service, until
from tests.app.live.browsers import CODE
from tests.app.live.stage import Stage, staged
from tests.app.people import RULES, seat
from tests.conftest import missing
from tests.serving import ROOT

YJS = Path(__file__).with_name("replay_texts.mjs")
MODULES = ROOT / "frontend" / "node_modules"
PLAN_BOX = "plan:pair-sum:plan"


@pytest.fixture
async def stage(service: Service) -> AsyncIterator[Stage]:
    """An interview under way."""
    async with staged(service) as built:
        await built.begin()
        yield built


async def replay_of(stage: Stage, who: str = "own", below: str = "") -> Any:
    """The answer to somebody who asks for the replay from their account, or from a seat."""
    path = seat(stage.people.seats[who], "/replay") if below == "seat" else f"/api/interviews/{stage.interview}/replay"
    return await stage.caller(who).get(path)


async def read(stage: Stage, who: str = "own", below: str = "") -> Replay:
    """The document that somebody gets."""
    answer = await replay_of(stage, who, below)
    assert answer.status_code == 200, answer.text
    return Replay.model_validate(answer.json())


async def released(stage: Stage, *, replay: bool) -> None:
    """Let the candidate have the replay, or not."""
    async with stage.service.parts.database.write() as session:
        given = {"released_at": 1, "replay": replay, "feedback": None}
        await session.execute(update(InterviewRow).where(InterviewRow.id == stage.interview).values(released=given))


async def note(stage: Stage, who: str, text: str) -> None:
    """A note on record."""
    room = await stage.service.parts.hub.room(stage.interview)
    async with stage.service.parts.database.write() as session:
        session.add(
            NoteRow(
                id=new_id(),
                interview_id=stage.interview,
                account_id=stage.people.accounts[who],
                at=room.journal.at,
                text=text,
                changed_at=1,
                deleted_at=None,
            )
        )


async def written(stage: Stage) -> None:
    """Wait until all that was typed is on record."""
    room = await stage.service.parts.hub.room(stage.interview)
    await room.journal.flush()


async def played(stage: Stage) -> None:
    """Type as two people do, in code and plan, with a Run between, and the pen in both hands."""
    candidate, own = await stage.page("candidate"), await stage.page("own")
    await candidate.type("total = é😀\n")
    await candidate.type("add them", PLAN_BOX)
    body = {"problem": "pair-sum", "language": "python", "source": "AC", "kind": "submit"}
    sent = await stage.caller("candidate").post(seat(stage.people.seats["candidate"], "/submissions"), json=body)
    assert sent.status_code == 202, sent.text
    await until(lambda: own.heard("judged"))
    await own.say(type="pen", do="share")
    await until(lambda: own.last("state")["pen"]["mode"] == "both")
    await until(lambda: own.text().endswith("é😀\n"))
    await own.type("# why?")
    await candidate.say(type="open", problem="pair-sum", language="cpp", approach="B")
    await until(lambda: candidate.view().get("language") == "cpp")
    await candidate.type("// b", "code:pair-sum:cpp:B")
    room = await stage.service.parts.hub.room(stage.interview)
    await until(lambda: room.document.text("code:pair-sum:cpp:B").endswith("// b"))
    await until(lambda: room.document.text(CODE).endswith("# why?"))
    await written(stage)


def texts_of(updates: list[bytes]) -> list[dict[str, str]]:
    """Every text after each update, by the library of the server."""
    doc: Doc[Any] = Doc()
    found = []
    for one in updates:
        doc.apply_update(one)
        found.append({name: str(doc.get(name, type=Text)) for name in sorted(doc.keys()) if name != "view"})
    return found


async def texts_by_yjs(replay: Replay) -> list[dict[str, str]]:
    """Every text after each update, by the library of the page."""
    node = shutil.which("node")
    if node is None or not (MODULES / "yjs").is_dir():
        missing("browser", "node or the packages of the page are not installed")
        raise AssertionError
    process = await asyncio.create_subprocess_exec(node, str(YJS), str(MODULES), stdin=PIPE, stdout=PIPE)
    said, _ = await process.communicate(replay.model_dump_json().encode())
    found: list[dict[str, str]] = json.loads(said)
    return found


async def test_log_and_replay_have_the_same_text_after_every_change(stage: Stage) -> None:
    await played(stage)
    async with stage.service.parts.database.read() as session:
        log = [entry.body async for entry in read_log(session, stage.interview) if entry.kind == UPDATE]
    replay = await read(stage)
    assert [one.update for one in unpack_updates(replay.updates)] == log
    expected = texts_of(log)
    assert expected[-1]["code:pair-sum:cpp:B"].endswith("// b")
    assert "total = é😀" in expected[-1][CODE]
    assert await texts_by_yjs(replay) == expected


async def test_times_and_hands_are_those_of_the_log(stage: Stage) -> None:
    await played(stage)
    replay = await read(stage)
    async with stage.service.parts.database.read() as session:
        log = [entry async for entry in read_log(session, stage.interview)]
    people = {place: person.participant for place, person in enumerate(replay.people)}
    changes = [(entry.at, entry.participant) for entry in log if entry.kind == UPDATE]
    unpacked = unpack_updates(replay.updates)
    assert [(one.at + replay.start, "" if one.by is None else people[one.by]) for one in unpacked] == changes
    assert {people[one.by] for one in unpacked if one.by is not None} == {
        stage.people.seats["candidate"],
        stage.people.seats["own"],
    }
    assert {event.kind for event in replay.events} >= {"start", "part", "problem", "open", "pen", "judged", "join"}


async def test_a_sealed_log_replays_as_it_did_before(stage: Stage) -> None:
    await played(stage)
    await stage.do("own", "end")
    await written(stage)
    before = await read(stage)
    async with stage.service.parts.database.write() as session:
        await seal(session, stage.interview)
    after = await read(stage)
    assert after.record.seal
    assert after.record.faults == []
    assert after.model_copy(update={"record": before.record}) == before


async def test_a_changed_block_is_told_of_and_the_rest_still_read(stage: Stage) -> None:
    await played(stage)
    await stage.do("own", "end")
    await written(stage)
    last = (await read(stage)).record.entries
    async with stage.service.parts.database.write() as session:
        await seal(session, stage.interview)
        entries = open_block((await session.get_one(LiveBlockRow, (stage.interview, last))).body)
        changed = pack_block([entry._replace(at=entry.at + 1) for entry in entries])
        await session.execute(update(LiveBlockRow).values(body=changed))
    fault = (await read(stage)).record.faults
    assert [(one.first, one.last, one.words) for one in fault] == [(1, len(entries), CHANGED)]
    async with stage.service.parts.database.write() as session:
        await session.execute(update(LiveBlockRow).values(body=b"nothing like it"))
    replay = await read(stage)
    assert [(one.first, one.last, one.words) for one in replay.record.faults] == [(1, len(entries), UNREADABLE)]
    assert replay.updates.count == 0


async def test_the_clock_is_the_rooms_own(stage: Stage) -> None:
    for action in ("pause", "resume"):
        await stage.do("own", action)
    await stage.do("own", "extend", minutes=5)
    await stage.do("candidate", "pause_token")
    room = await stage.service.parts.hub.room(stage.interview)
    await written(stage)
    replay = await read(stage)
    now = replay.clock[-1]
    assert now.part == room.clock.part == 2
    assert not now.running
    assert now.paused
    # The log gives each entry a time of its own, so that two things at once are a millisecond apart.
    assert all(abs(one - other) < 50 for one, other in zip(now.left, room.clock.left, strict=True))


WHO_MAY = {"own": 200, "rater": 200, "other": 404, "head": 404, "candidate": 401, "watcher": 401, "stranger": 401}


@pytest.mark.parametrize("who", WHO_MAY)
async def test_only_those_who_interview_may_have_it_by_account(stage: Stage, who: str) -> None:
    for path in ("replay", "replay.html"):
        answer = await stage.caller(who).get(f"/api/interviews/{stage.interview}/{path}")
        # The file itself needs the built page.
        assert answer.status_code in ({200, 503} if WHO_MAY[who] == 200 else {WHO_MAY[who]}), path


async def test_the_candidate_may_have_it_once_it_is_over_and_released_and_a_watcher_never(stage: Stage) -> None:
    for given, over in ((None, False), (False, False), (True, False), (True, True)):
        if given is not None:
            await released(stage, replay=given)
        if over:
            assert (await stage.do("own", "end")).status_code == 200
        good = 200 if given and over else 404
        answers = {who: (await replay_of(stage, who, "seat")).status_code for who in ("own", "candidate", "watcher")}
        assert answers == {"own": 200, "candidate": good, "watcher": 404}
        stranger = await stage.caller("stranger").get(seat(stage.people.seats["candidate"], "/replay"))
        assert stranger.status_code == 404


async def test_the_candidates_replay_holds_nothing_that_is_not_theirs(stage: Stage) -> None:
    await played(stage)
    candidate = await stage.page("candidate")
    candidate.append("pasted from somewhere else entirely, in one piece")
    await candidate.say(type="signal", kind="blur", data={})
    await stage.do("own", "prompt", prompt="P1")
    await note(stage, "own", "a private remark")
    await stage.do("own", "end")
    await written(stage)
    await released(stage, replay=True)
    whole = (await replay_of(stage, "candidate", "seat")).text
    mine = (await replay_of(stage, "own", "seat")).text
    assert "a private remark" in mine
    assert "a private remark" not in whole
    assert CANARY in mine
    assert CANARY not in whole
    kinds = {event["kind"] for event in json.loads(mine)["events"]} - {
        event["kind"] for event in json.loads(whole)["events"]
    }
    assert kinds == {"paste", "blur", "prompt"}
    assert [hint for problem in json.loads(whole)["problems"] for hint in problem["hints"]] == []


async def test_notes_are_the_readers_own_until_their_scorecard_is_locked(stage: Stage) -> None:
    await note(stage, "own", "mine")
    await note(stage, "rater", "another's")
    assert [one.text for one in (await read(stage, "own")).notes] == ["mine"]
    assert [one.text for one in (await read(stage, "rater")).notes] == ["another's"]
    async with stage.service.parts.database.write() as session:
        card = {"id": new_id(), "interview_id": stage.interview, "account_id": stage.people.accounts["rater"]}
        session.add(ScorecardRow(**card, card={}, later=[], revision=1, changed_at=1, locked_at=1))
    assert sorted(one.text for one in (await read(stage, "rater")).notes) == ["another's", "mine"]
    assert [one.text for one in (await read(stage, "own")).notes] == ["mine"]


async def test_private_time_is_not_read_back_while_it_lasts(service: Service) -> None:
    async with staged(service, rules=RULES | {"private_minutes": 5}) as stage:
        await stage.begin()
        page = await stage.page("candidate")
        await page.type("seen")
        await written(stage)
        assert (await stage.do("candidate", "private")).status_code == 200
        await page.type("unseen")
        room = await stage.service.parts.hub.room(stage.interview)
        await until(lambda: room.document.text(CODE).endswith("seenunseen"))
        await written(stage)
        shown = texts_of([one.update for one in unpack_updates((await read(stage)).updates)])[-1]
        assert shown[CODE].endswith("seen")
        assert not shown[CODE].endswith("unseen")
        assert (await stage.do("candidate", "private")).status_code == 200
        await written(stage)
        shown = texts_of([one.update for one in unpack_updates((await read(stage)).updates)])[-1]
        assert shown[CODE].endswith("seenunseen")


async def test_the_file_holds_what_its_reader_may_know_and_is_sent_to_be_kept(stage: Stage) -> None:
    folder = stage.service.parts.settings.frontend
    folder.mkdir()
    (folder / PAGE).write_text(f"<html>{MARK}</html>")
    await played(stage)
    await note(stage, "own", "a private remark")
    bodies = {}
    for query in ("", "?notes=false", "?view=candidate"):
        answer = await stage.caller("own").get(f"/api/interviews/{stage.interview}/replay.html{query}")
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-disposition"] == 'attachment; filename="replay-first-talk-grace.html"'
        assert "sandbox" in answer.headers["content-security-policy"]
        bodies[query] = answer.text
    assert ["a private remark" in body for body in bodies.values()] == [True, False, False]
    assert [CANARY in body for body in bodies.values()] == [True, True, False]


async def test_pictures_come_within_the_document(stage: Stage) -> None:
    body = {"problem": "pair-sum", "language": "python", "source": "AC leaves", "kind": "run"}
    page = await stage.page("own")
    await stage.caller("candidate").post(seat(stage.people.seats["candidate"], "/submissions"), json=body)
    await until(lambda: page.heard("judged"))
    await written(stage)
    replay = await read(stage)
    shown = [thing for case in replay.submissions[0].submission.cases for thing in case.shown]
    assert {thing.kind for thing in shown} == {"picture", "table"}
    urls = [thing.url for thing in shown if thing.kind == "picture"]
    assert urls
    assert all(url.startswith("data:image/png;base64,") for url in urls)
