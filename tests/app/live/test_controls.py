"""What interviewers and the candidate may do with the room, and what follows from it."""

import msgspec
import pytest

from app.errors import Conflict, Forbidden, Invalid, NotFound, Refusal
from app.live.course import Rules, progress_columns
from app.live.room import Room
from tests.app.live.browsers import CODE, Browser, Notes, Scene

CLOCK = ("start", "pause", "resume", "extend", "next_part", "end")
INTERVIEWERS = (*CLOCK, "problem", "lock", "unlock", "think_aloud_off", "hint", "prompt")


@pytest.mark.parametrize("action", INTERVIEWERS)
async def test_a_control_of_the_interviewers_is_nobody_elses(scene: Scene, action: str) -> None:
    for browser in (scene.candidate, scene.watcher):
        with pytest.raises(Forbidden):
            await browser.do(action)


@pytest.mark.parametrize("action", ["private", "pause_token"])
async def test_a_control_of_the_candidates_is_nobody_elses(scene: Scene, action: str) -> None:
    for browser in (scene.interviewer, scene.watcher):
        with pytest.raises(Forbidden):
            await browser.do(action)


@pytest.mark.parametrize("action", [action for action in INTERVIEWERS if action != "start"])
async def test_nothing_but_the_start_works_in_the_lobby_or_after_the_end(room: Room, action: str) -> None:
    interviewer = Browser(room, "interviewer")
    with pytest.raises(Conflict) as refused:
        await interviewer.do(action)
    assert refused.value.code == "not_live"


async def test_it_starts_once_and_with_consent(room: Room) -> None:
    interviewer = Browser(room, "interviewer")
    agreed = room.plan
    room.plan = msgspec.structs.replace(agreed, consented=False)
    with pytest.raises(Conflict) as refused:
        await interviewer.do("start")
    assert refused.value.code == "no_consent"
    room.plan = agreed
    await interviewer.do("start")
    with pytest.raises(Conflict):
        await interviewer.do("start")


async def test_a_coding_part_opens_its_first_problem_and_the_next_on_demand(scene: Scene) -> None:
    assert scene.watcher.view()["problem"] == "pair-sum"
    await scene.interviewer.do("problem", problem="sum-line")
    assert scene.watcher.view() | {"problem": "sum-line"} == scene.watcher.view()
    assert scene.watcher.last("state")["opened"] == ["pair-sum", "sum-line"]
    with pytest.raises(NotFound):
        await scene.interviewer.do("problem", problem="elsewhere")


async def test_the_languages_are_those_of_the_interview(scene: Scene) -> None:
    scene.room.plan = msgspec.structs.replace(scene.room.plan, rules=Rules(languages=("cpp",)))
    await scene.candidate.say(type="open", problem="pair-sum", language="python", approach="B")
    assert scene.candidate.refused == ["This language is not offered here."]
    await scene.candidate.say(type="open", problem="pair-sum", language="cpp", approach="A")
    assert scene.watcher.view()["language:pair-sum"] == "cpp"


async def test_a_part_that_is_over_locks_the_editor_until_it_is_extended(scene: Scene) -> None:
    scene.watch.go(scene.room, 20 * 60_000 + 1000)
    await scene.candidate.type("x")
    assert scene.candidate.refused
    assert scene.watcher.last("state")["parts"][1]["state"] == "done"
    assert "part_over" in scene.notes.kinds()
    await scene.interviewer.do("extend", minutes=5)
    fresh = Browser(scene.room, "candidate")
    await fresh.send()
    await fresh.type("y")
    assert scene.room.document.text(CODE).endswith("y")


async def test_what_a_control_needs_must_be_there(scene: Scene) -> None:
    for action in ("extend", "problem", "hint", "prompt"):
        with pytest.raises(Invalid):
            await scene.interviewer.do(action)


async def test_prompts_asked_are_for_interviewers(scene: Scene) -> None:
    await scene.interviewer.do("prompt", prompt="P1")
    assert [asked["id"] for asked in scene.interviewer.last("state")["prompts"]] == ["P1"]
    assert b"P1" not in b"".join((*scene.candidate.raw, *scene.watcher.raw))


async def test_the_candidates_pause_ends_by_itself(scene: Scene) -> None:
    await scene.candidate.do("pause_token")
    assert scene.watcher.last("state")["paused"]
    with pytest.raises(Refusal):
        await scene.candidate.do("pause_token")
    scene.watch.go(scene.room, 2 * 60_000 + 50)
    assert not scene.watcher.last("state")["paused"]
    assert scene.watcher.last("state")["parts"][1]["left_ms"] == 20 * 60_000


async def test_the_end_is_the_end(scene: Scene, notes: Notes) -> None:
    await scene.interviewer.do("end")
    assert scene.watcher.last("ended")
    assert notes.columns["state"] == "done"
    assert notes.columns["ended_at"] == scene.watch.now
    with pytest.raises(Conflict):
        await scene.interviewer.do("extend", minutes=5)


async def test_everything_that_changes_is_on_record_at_once(scene: Scene, notes: Notes) -> None:
    for action, more in (("pause", {}), ("extend", {"minutes": 5}), ("lock", {}), ("resume", {})):
        await scene.interviewer.do(action, **more)
        assert notes.columns == progress_columns(scene.room.clock, scene.room.course)
