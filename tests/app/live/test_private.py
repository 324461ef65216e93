"""Private time: what the candidate does is kept and goes to nobody else until it ends."""

import pytest

from app.errors import Conflict
from app.live import wire
from app.live.document import Document
from app.live.log import UPDATE
from tests.app.live.browsers import CODE, Browser, Scene

SECRET = "half a thought"


def told(browser: Browser) -> bytes:
    """Every byte that a browser was sent."""
    return b"".join(browser.raw)


async def private(scene: Scene) -> str:
    """Begin private time and type something; returns the text from before."""
    before = scene.same()
    await scene.candidate.do("private")
    for frame in (*scene.watcher.raw, *scene.interviewer.raw):
        assert SECRET.encode() not in frame
    for letter in SECRET:
        await scene.candidate.type(letter)
    return before


async def test_what_is_typed_is_kept_and_shown_to_nobody_else(scene: Scene) -> None:
    before = await private(scene)
    assert scene.room.document.text(CODE) == scene.candidate.text() == before + SECRET
    assert scene.watcher.text() == scene.interviewer.text() == before
    assert sum(entry.kind == UPDATE for entry in scene.notes.entries) >= len(SECRET)
    newcomer = Browser(scene.room, "interviewer")
    await newcomer.send()
    assert newcomer.text() == before
    other_page = Browser(scene.room, "candidate", participant=scene.candidate.seat.participant)
    await other_page.send()
    assert other_page.text() == before + SECRET


async def test_when_it_ends_everybody_gets_the_difference(scene: Scene) -> None:
    before = await private(scene)
    newcomer = Browser(scene.room, "watcher")
    await newcomer.send()
    await scene.candidate.do("private")
    assert newcomer.text() == scene.same() == before + SECRET
    await scene.candidate.type("!")
    assert newcomer.text() == scene.same() == before + SECRET + "!"


async def test_it_ends_by_itself_and_can_be_had_once(scene: Scene) -> None:
    before = await private(scene)
    scene.watch.go(scene.room, 5 * 60_000 - 100)
    assert scene.watcher.text() == before
    scene.watch.go(scene.room, 200)
    assert scene.same() == before + SECRET
    assert scene.watcher.events()[-1] == "private_over"
    with pytest.raises(Conflict) as refused:
        await scene.candidate.do("private")
    assert refused.value.code == "no_private_time"


async def test_nobody_else_writes_or_takes_the_pen_meanwhile(scene: Scene) -> None:
    await scene.interviewer.say(type="pen", do="share")
    await private(scene)
    scene.watch.go(scene.room, 600)
    await scene.interviewer.type("x")
    assert scene.interviewer.refused == ["You cannot write just now."]
    await scene.interviewer.say(type="pen", do="take")
    assert scene.interviewer.refused[-1] == "The candidate thinks in private just now."


async def test_cursor_typing_and_signals_are_held_back_too(scene: Scene) -> None:
    await private(scene)
    earlier = len(scene.interviewer.events())
    aware = wire.Aware(scene.candidate.doc.client_id, 1, {"cursor": {"anchor": "here"}})
    await scene.candidate.send(wire.awareness([aware]))
    await scene.candidate.say(type="signal", kind="blur", data={})
    await scene.candidate.say(type="open", problem="pair-sum", language="python", approach="B")
    scene.watch.go(scene.room, 3000)
    assert scene.interviewer.aware[aware.client]["cursor"] is None
    assert scene.interviewer.view()["approach"] == "A"
    people = {one["role"]: one for one in scene.interviewer.last("people")["people"]}
    assert people["candidate"]["typing_at"] is None
    assert scene.interviewer.events()[earlier:] == []
    await scene.candidate.do("private")
    assert {"blur", "open"} <= {*scene.interviewer.events()[earlier:]}
    assert "open" in scene.watcher.events()
    assert "blur" not in scene.watcher.events()
    assert scene.interviewer.aware[aware.client]["cursor"] == {"anchor": "here"}
    assert scene.interviewer.view()["approach"] == "B"


async def test_the_log_says_what_was_private_and_where_it_began(scene: Scene) -> None:
    before = await private(scene)
    await scene.candidate.say(type="signal", kind="blur", data={})
    assert scene.notes.entries[-1].body == b'{"kind":"blur","data":{},"private":true}'
    cut = scene.notes.columns["clock"]["private_from"]
    shadow = Document()
    for entry in scene.notes.entries:
        if entry.kind == UPDATE and entry.n <= cut:
            shadow.restore(entry.body, entry.participant)
    assert shadow.text(CODE) == before
