"""What people in a room see of each other's writing, and who may write when."""

import itertools

import msgspec
import pytest
from pycrdt import Doc, Map, Text

from app.live import wire
from app.live.document import Document
from app.live.log import DENIED, UPDATE
from app.live.room import Room
from app.live.update import read_update
from tests.app.live.browsers import CODE, Browser, Notes, Scene, Watch


async def test_what_one_types_all_have(scene: Scene) -> None:
    before = scene.same()
    await scene.candidate.type("é😀 naïve → ok")
    assert scene.same() == before + "é😀 naïve → ok"


async def test_the_starter_is_there_once_however_many_come_at_the_same_time(room: Room, notes: Notes) -> None:
    one, other, interviewer = Browser(room, "candidate"), Browser(room, "candidate"), Browser(room, "interviewer")
    await interviewer.do("start")
    await interviewer.do("next_part")
    for browser in (one, other, interviewer, one, other):
        await browser.say(type="open", problem="pair-sum", language="python", approach="A")
    assert one.text() == other.text() == interviewer.text() == room.document.text(CODE)
    assert one.text().count("def pair_sum") == 1
    assert one.view()["language"] == "python"


async def test_a_newcomer_gets_everything(scene: Scene) -> None:
    await scene.candidate.type("x = 1")
    late = Browser(scene.room, "watcher")
    await late.send()
    assert late.text() == scene.same()
    assert late.view() == scene.candidate.view()


async def test_offline_edits_come_back_and_are_marked(scene: Scene) -> None:
    scene.candidate.leave()
    await scene.interviewer.send()
    scene.candidate.mute = True
    await scene.candidate.type("y = 2 and a lot more that would look like a paste")
    scene.candidate.held.clear()
    scene.candidate.mute = False
    scene.candidate.number = scene.room.join(scene.candidate.seat, scene.candidate) or 0
    await scene.candidate.send()
    assert "y = 2" in scene.same()
    entries = scene.notes.entries
    mark = next(entry for entry in entries if b"resync" in entry.body)
    assert entries[entries.index(mark) + 1].kind == UPDATE
    assert mark.body == b'{"kind":"resync","data":{"n":%d}}' % (mark.n + 1)
    assert "paste" not in scene.interviewer.events()


async def back(browser: Browser) -> None:
    """A page connects again with the document that it has."""
    browser.leave()
    browser.held.clear()
    browser.number = browser.room.join(browser.seat, browser) or 0
    await browser.send()


async def test_coming_back_with_what_was_deleted_before_is_no_writing(scene: Scene) -> None:
    """A page's answer names everything that was ever deleted, the server's own entries of the view too."""
    scene.candidate.doc.get(CODE, type=Text).clear()
    await scene.candidate.send()
    await scene.candidate.say(type="open", problem="pair-sum", language="python", approach="B")
    await scene.interviewer.do("problem", problem="sum-line")
    before = scene.room.document.state()
    for browser in scene.browsers:
        await back(browser)
        assert not browser.refused
        assert not browser.heard("reset")
    assert scene.room.document.state() == before
    scene.candidate.append("typed while away", "plan:pair-sum:plan")
    await back(scene.candidate)
    assert not scene.candidate.refused
    assert scene.watcher.text("plan:pair-sum:plan") == "typed while away"


async def test_deleting_is_writing_on_the_way_back_too(scene: Scene) -> None:
    before = scene.room.document.text(CODE)
    scene.watcher.doc.get(CODE, type=Text).clear()
    await back(scene.watcher)
    assert scene.watcher.refused == ["You cannot write just now."]
    assert scene.room.document.text(CODE) == before


@pytest.mark.parametrize("role", ["watcher", "interviewer"])
async def test_who_has_not_the_pen_changes_nothing_and_is_told(scene: Scene, role: str) -> None:
    writer = scene.watcher if role == "watcher" else scene.interviewer
    before = scene.candidate.text()
    await writer.type("z")
    assert scene.candidate.text() == scene.room.document.text(CODE) == before
    assert writer.refused == ["You cannot write just now."]
    assert writer.last("reset")["why"] == "You cannot write just now."
    assert scene.notes.entries[-1].kind == DENIED


async def test_a_watcher_cannot_write_even_when_the_pen_is_shared(scene: Scene) -> None:
    await scene.interviewer.say(type="pen", do="share")
    await scene.watcher.type("z")
    assert scene.watcher.refused
    assert "z" not in scene.candidate.text()[-1:]


async def test_with_a_shared_pen_candidate_and_interviewer_write(scene: Scene) -> None:
    await scene.interviewer.say(type="pen", do="share")
    await scene.candidate.type("a")
    await scene.interviewer.type("b")
    assert scene.same().endswith("ab")


@pytest.mark.parametrize("action", ["pause", "lock", "end"])
async def test_the_candidate_writes_only_while_time_runs_and_nothing_is_locked(scene: Scene, action: str) -> None:
    await scene.interviewer.do(action)
    await scene.candidate.type("in flight")
    assert scene.same().endswith("in flight"), "keys that were under way still count"
    scene.watch.go(scene.room, 600)
    await scene.candidate.type("!")
    assert scene.candidate.refused
    assert not scene.room.document.text(CODE).endswith("!")


async def test_nobody_writes_in_the_lobby(room: Room) -> None:
    candidate = Browser(room, "candidate")
    await candidate.type("x", "plan:pair-sum:plan")
    assert candidate.refused
    assert room.document.text("plan:pair-sum:plan") == ""


async def test_only_texts_of_open_problems_exist(scene: Scene) -> None:
    await scene.candidate.type("first", "plan:pair-sum:plan")
    await scene.candidate.type("[1, 2]", "inputs:pair-sum")
    assert scene.same("plan:pair-sum:plan") == "first"
    strange = [
        "plan:sum-line:plan",
        "plan:pair-sum:other",
        "code:pair-sum:python:B",
        "inputs:pair-sum:x",
        "notes",
        "view",
    ]
    for count, root in enumerate(strange, 1):
        other = Browser(scene.room, "candidate", participant=scene.candidate.seat.participant)
        await other.send()
        await other.type("x", root)
        assert len(other.refused) == 1, (count, root)
        other.leave()
    assert set(scene.room.document.texts()) == {CODE, "plan:pair-sum:plan", "inputs:pair-sum"}


async def test_what_is_looked_at_is_the_servers_to_write(scene: Scene) -> None:
    before = scene.room.document.view()
    other = Browser(scene.room, "candidate", participant=scene.candidate.seat.participant)
    await other.send()
    for change in ("set", "delete", "text"):
        view = other.doc.get("view", type=Map)
        if change == "set":
            view["problem"] = "mine"
        elif change == "delete":
            del view["language"]
        else:
            other.doc.get("view", type=Text)
        await other.send()
    assert len(other.refused) == 2
    assert scene.room.document.view() == before == scene.watcher.view()


async def test_nobody_writes_in_anothers_name(scene: Scene) -> None:
    await scene.candidate.type("a")
    await scene.interviewer.say(type="pen", do="share")
    forged: Doc[Text] = Doc(client_id=scene.candidate.doc.client_id)
    forged.apply_update(scene.room.document.state())
    before = forged.get_state()
    forged.get(CODE, type=Text).insert(0, "forged")
    update = forged.get_update(before)
    assert read_update(update).clients() == {scene.candidate.doc.client_id}
    await scene.interviewer.send(wire.change(update))
    assert scene.interviewer.refused == ["This was written in somebody else's name."]
    assert "forged" not in scene.same()


async def test_cursors_carry_the_names_of_their_seats_and_go_with_them(scene: Scene) -> None:
    said = wire.Aware(scene.watcher.doc.client_id, 1, {"user": {"name": "Ines", "role": "interviewer"}, "x": 1})
    await scene.watcher.send(wire.awareness([said]))
    seen = scene.candidate.aware[said.client]
    assert (seen["user"]["name"], seen["user"]["role"]) == ("Wim", "watcher")
    assert set(seen) == {"user", "cursor"}
    assert scene.watcher.aware[said.client] == seen, "the sender hears it too, so that its line is not silent"
    await scene.candidate.send(wire.awareness([wire.Aware(said.client, 2, {"cursor": 1})]))
    assert scene.interviewer.aware[said.client] == seen, "a client of another connection's is not one's own"
    scene.watcher.leave()
    assert scene.candidate.aware[said.client] is None


async def test_people_are_listed_and_watchers_who_left_are_not(scene: Scene) -> None:
    people = {one["name"]: one for one in scene.candidate.last("people")["people"]}
    assert {name: one["online"] for name, one in people.items()} == {"Ines": True, "Ada": True, "Wim": True}
    scene.watcher.leave()
    scene.interviewer.leave()
    people = {one["name"]: one for one in scene.candidate.last("people")["people"]}
    assert {name: one["online"] for name, one in people.items()} == {"Ines": False, "Ada": True}


async def test_a_room_and_a_participant_have_so_many_connections(scene: Scene) -> None:
    same = [Browser(scene.room, "watcher", participant=scene.watcher.seat.participant) for _ in range(8)]
    assert [one.closed and one.closed[0] for one in same] == [None] * 7 + [4409]
    others = [Browser(scene.room, "watcher") for _ in range(64)]
    assert sum(one.closed is not None for one in others) == 64 - (64 - 10)


async def test_a_large_insertion_is_told_to_interviewers_alone_with_its_origin(scene: Scene) -> None:
    await scene.candidate.say(type="signal", kind="paste", data={})
    text = scene.candidate.doc.get(CODE, type=Text)
    text += "# forty letters that come out of nowhere\n"
    await scene.candidate.send()
    told = next(one for one in scene.interviewer.heard("event") if one["kind"] == "paste")
    assert (told["data"]["chars"], told["data"]["origin"], told["data"]["said"]) == (41, "outside", True)
    text += "# forty letters that come out of nowhere\n"
    await scene.candidate.send()
    assert scene.interviewer.heard("event")[-1]["data"]["origin"] == "room"
    assert not {"paste"} & {*scene.candidate.events(), *scene.watcher.events()}


async def test_signals_are_those_of_the_candidate_while_the_interview_is_live(scene: Scene) -> None:
    await scene.candidate.say(type="signal", kind="blur", data={"ms": 5})
    await scene.interviewer.say(type="signal", kind="idle", data={})
    assert scene.interviewer.events()[-1] == "blur"
    assert "idle" not in scene.notes.kinds()
    assert "blur" not in scene.watcher.events()


async def test_a_room_made_from_its_log_is_the_same_room(scene: Scene) -> None:
    await scene.candidate.type("x = 'é'\n")
    await scene.interviewer.say(type="pen", do="take")
    await scene.candidate.say(type="pen", do="ack")
    await scene.interviewer.type("# a note\n")
    again = Document()
    for entry in scene.notes.entries:
        if entry.kind == UPDATE:
            again.restore(entry.body, entry.participant)
    assert again.vector() == scene.room.document.vector()
    assert again.texts() == scene.room.document.texts()
    assert again.state() == scene.room.document.state()
    numbers = [(entry.n, entry.at) for entry in scene.notes.entries]
    assert [n for n, _ in numbers] == list(range(1, len(numbers) + 1))
    assert all(before < after for (_, before), (_, after) in itertools.pairwise(numbers))


async def test_the_state_says_who_what_and_when(scene: Scene, watch: Watch) -> None:
    state = scene.watcher.last("state")
    assert (state["state"], state["part"], state["problem"], state["opened"]) == ("live", 1, "pair-sum", ["pair-sum"])
    assert [part["state"] for part in state["parts"]] == ["done", "running"]
    assert state["parts"][1]["ends_at"] == watch.now + 20 * 60_000
    assert state["pen"]["holder"] == scene.candidate.seat.participant


async def test_time_that_an_outage_took_is_on_the_timeline_so_that_a_replay_can_give_it_back(scene: Scene) -> None:
    room = scene.room
    before = room.clock
    away = msgspec.structs.replace(before, since=(before.since or 0) + 7000)
    room.came_back(away)
    assert room.clock.since == away.since
    told = [msgspec.json.decode(one.body) for one in scene.notes.entries if one.kind == 1]
    assert told[-1] == {"kind": "outage", "data": {"ms": 7000}}
    room.came_back(room.clock)
    assert scene.notes.kinds().count("outage") == 1
