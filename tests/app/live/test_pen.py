"""The pen goes from hand to hand, and no key is lost on the way."""

import random

import pytest

from app.live import pen as pens
from tests.app.live.browsers import CODE, Browser, Scene
from tests.conftest import ROUNDS


async def take(scene: Scene, giver: Browser) -> None:
    """The interviewer takes the pen, and the giver's page acknowledges."""
    await scene.interviewer.say(type="pen", do="take")
    if giver.heard("freeze"):
        await giver.say(type="pen", do="ack")


async def test_the_holder_keeps_the_right_until_it_acknowledges(scene: Scene) -> None:
    await scene.interviewer.say(type="pen", do="take")
    assert scene.candidate.last("freeze") == {"type": "freeze", "epoch": 1}
    assert scene.candidate.last("state")["pen"]["moving"]
    await scene.interviewer.type("too early")
    assert scene.interviewer.refused
    await scene.candidate.type("last key")
    await scene.candidate.say(type="pen", do="ack")
    pen = scene.watcher.last("state")["pen"]
    assert pen == {"mode": "pen", "holder": scene.interviewer.seat.participant, "epoch": 1, "moving": False}
    assert "last key" in scene.room.document.text(CODE)


async def test_after_half_a_second_it_is_taken_and_the_silent_page_starts_afresh(scene: Scene) -> None:
    await scene.interviewer.say(type="pen", do="take")
    scene.watch.go(scene.room, 450)
    assert scene.room.course.pen.holder is None
    scene.watch.go(scene.room, 100)
    assert scene.room.course.pen.holder == scene.interviewer.seat.participant
    assert scene.candidate.heard("reset")
    await scene.candidate.type("late")
    assert scene.candidate.refused
    assert "late" not in scene.room.document.text(CODE)


async def test_giving_needs_no_acknowledgement_since_the_giver_has_sent_all(scene: Scene) -> None:
    await take(scene, scene.candidate)
    scene.interviewer.mute = True
    await scene.interviewer.type("done, yours\n")
    await scene.interviewer.say(type="pen", do="give", to=scene.candidate.seat.participant)
    assert scene.room.course.pen == pens.Pen("pen", None, 2)
    await scene.candidate.type("thanks")
    assert scene.same().endswith("done, yours\nthanks")


async def test_only_interviewers_take_the_pen_from_somebody_who_is_there(scene: Scene) -> None:
    await scene.watcher.say(type="pen", do="take")
    await scene.watcher.say(type="pen", do="share")
    await take(scene, scene.candidate)
    await scene.candidate.say(type="pen", do="take")
    await scene.candidate.say(type="pen", do="share")
    assert scene.room.course.pen == pens.Pen("pen", scene.interviewer.seat.participant, 1)
    assert len(scene.watcher.refused) == len(scene.candidate.refused) == 2


async def test_the_pen_of_somebody_who_went_away_returns_to_the_candidate(scene: Scene) -> None:
    await take(scene, scene.candidate)
    scene.interviewer.leave()
    scene.watch.go(scene.room, 4500)
    assert scene.room.course.pen.holder is not None
    scene.watch.go(scene.room, 1000)
    assert scene.room.course.pen.holder is None
    await scene.candidate.type("on we go")
    assert scene.watcher.text().endswith("on we go")


async def test_leaving_counts_as_acknowledging(scene: Scene) -> None:
    await scene.interviewer.say(type="pen", do="take")
    scene.candidate.leave()
    assert scene.room.course.pen.holder == scene.interviewer.seat.participant


async def test_the_pen_goes_to_nobody_who_may_not_write(scene: Scene) -> None:
    for receiver in (scene.watcher.seat.participant, "nobody"):
        await scene.candidate.say(type="pen", do="give", to=receiver)
    assert scene.room.course.pen == pens.Pen()


async def test_ending_shared_writing_freezes_those_who_lose_it(scene: Scene) -> None:
    await scene.interviewer.say(type="pen", do="share")
    await scene.interviewer.say(type="pen", do="take")
    assert scene.candidate.heard("freeze")
    assert not scene.interviewer.heard("freeze")


@pytest.mark.parametrize("rounds", [1000 if ROUNDS >= 20 else 50])
async def test_no_key_is_lost_in_hand_overs_under_typing(scene: Scene, rounds: int) -> None:
    """The candidate's line is slow: when the pen is taken, keys are under way, and some are typed after that."""
    chance = random.Random(7)
    typed = 0
    for _ in range(rounds):
        scene.candidate.mute = True
        before = len(scene.candidate.heard("freeze"))
        for _ in range(chance.randint(0, 9)):
            await scene.candidate.type("c")
            typed += 1
        await scene.interviewer.say(type="pen", do="take")
        for _ in range(chance.randint(0, 5)):
            await scene.candidate.type("c")
            typed += 1
        assert len(scene.candidate.heard("freeze")) == before + 1
        await scene.candidate.say(type="pen", do="ack")
        for _ in range(chance.randint(0, 5)):
            await scene.interviewer.type("i")
            typed += 1
        await scene.interviewer.say(type="pen", do="give")
        scene.watch.go(scene.room, 500)
    assert scene.room.course.pen.epoch == 2 * rounds
    assert not scene.candidate.refused
    assert not scene.interviewer.refused
    starter = scene.room.catalogue.get("pair-sum").page("new").setups["python"].starter
    assert len(scene.same()) == len(starter) + typed
