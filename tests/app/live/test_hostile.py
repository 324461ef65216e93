"""Frames that no page of ours sends: none is applied, none harms the room or the others in it."""

import random
from collections.abc import Callable

import msgspec
import pytest
from pycrdt import Array, Doc, Map, Text

from app.live import wire
from app.live.document import MAX_STATE
from app.live.messages import receive
from app.live.update import read_update
from app.live.wire import Malformed
from tests.app.live.browsers import CODE, Browser, Scene
from tests.conftest import ROUNDS

FRAMES = 10_000 if ROUNDS >= 20 else 1000


def honest(scene: Scene, chance: random.Random) -> bytes:
    """A frame that a page could send, of any kind."""
    doc: Doc[Text] = Doc()
    doc.apply_update(scene.room.document.state())
    before = doc.get_state()
    doc.get(chance.choice([CODE, "plan:pair-sum:plan", "other", "view"]), type=Text).insert(0, "evil")
    update = doc.get_update(before)
    messages = [
        {"type": "pen", "do": chance.choice(["take", "give", "ack", "share", "break"])},
        {"type": "open", "problem": "pair-sum", "language": "python", "approach": chance.choice("ABZ")},
        {"type": "signal", "kind": "blur", "data": {"x": "y" * chance.randint(0, 600)}},
        {"type": "state", "part": 1},
        {},
    ]
    return chance.choice(
        [
            wire.change(update),
            wire.answer_state(update),
            wire.ask_state(before),
            wire.awareness([wire.Aware(chance.randint(0, 2**40), 1, {"cursor": None})]),
            bytes((wire.QUERY_AWARENESS,)),
            wire.denied("no"),
            wire.control(chance.choice(messages)),
        ]
    )


def spoil(frame: bytes, chance: random.Random) -> bytes:
    """The frame with something wrong about it."""
    spoiled = bytearray(frame)
    for _ in range(chance.randint(1, 4)):
        manner = chance.randint(0, 4)
        place = chance.randrange(len(spoiled)) if spoiled else 0
        if manner == 0:
            del spoiled[place:]
        elif manner == 1 and spoiled:
            spoiled[place] = chance.randrange(256)
        elif manner == 2:
            spoiled[place:place] = chance.randbytes(chance.randint(1, 12))
        elif manner == 3:
            spoiled[place:place] = b"\xff" * chance.randint(1, 10)
        elif spoiled:
            spoiled[place] ^= 1 << chance.randrange(8)
    return bytes(spoiled)


@pytest.mark.parametrize("role", ["watcher", "interviewer", "candidate"])
async def test_no_frame_of_somebody_who_may_not_write_is_applied(scene: Scene, role: str) -> None:
    if role == "candidate":
        await scene.interviewer.say(type="pen", do="take")
        await scene.candidate.say(type="pen", do="ack")
    chance = random.Random(f"hostile {role}")
    allowed = {"take", "share"} if role == "interviewer" else set()
    before, vector = scene.room.document.texts(), scene.room.document.vector()
    for _ in range(FRAMES // 3):
        hostile = Browser(scene.room, role, participant="stranger")  # type: ignore[arg-type]
        frame = honest(scene, chance)
        frame = frame if chance.random() < 0.2 else spoil(frame, chance)
        if not any(word.encode() in frame for word in allowed):
            await receive(scene.room, hostile.number, frame)
        hostile.leave()
    assert not scene.room.broken
    assert scene.room.document.texts() == before
    assert scene.room.document.vector() == vector
    if role != "candidate":
        await scene.candidate.type("unharmed")
        assert scene.same().endswith("unharmed")


async def test_spoiled_updates_of_the_pens_holder_harm_nobody(scene: Scene) -> None:
    """Whatever is taken is taken by all: the server, those who are there, and those who come."""
    chance = random.Random("holder")
    for _ in range(FRAMES // 2):
        page = Browser(scene.room, "candidate", participant=scene.candidate.seat.participant)
        await receive(scene.room, page.number, spoil(honest(scene, chance), chance))
        page.leave()
        scene.watch.now += 100
    assert not scene.room.broken
    late = Browser(scene.room, "watcher")
    await late.send()
    await scene.settle()
    assert late.text() == scene.watcher.text() == scene.room.document.text(CODE)
    assert set(scene.room.document.texts()) <= {CODE, CODE[:-1] + "B", "plan:pair-sum:plan"}


def written(write: Callable[[Doc[Text]], object]) -> bytes:
    """The update that something written into an empty document makes."""
    doc: Doc[Text] = Doc()
    write(doc)
    return doc.get_update()


NOT_TEXT: dict[str, Callable[[Doc[Text]], object]] = {
    "formats": lambda doc: doc.get(CODE, type=Text).insert(0, "x", {"bold": True}),
    "things": lambda doc: doc.get(CODE, type=Text).insert_embed(0, {"image": "x"}),
    "lists": lambda doc: doc.get(CODE, type=Array).extend([1, "x"]),  # type: ignore[type-var]
    "maps": lambda doc: doc.get(CODE, type=Map).update({"x": 1}),  # type: ignore[type-var]
    "texts in maps": lambda doc: doc.get(CODE, type=Map).update({"x": Text("y")}),  # type: ignore[type-var]
    "documents": lambda doc: doc.get(CODE, type=Map).update({"x": Doc()}),  # type: ignore[type-var]
}


@pytest.mark.parametrize("thing", NOT_TEXT)
async def test_nothing_but_text_gets_into_the_document(scene: Scene, thing: str) -> None:
    before = scene.room.document.state()
    await scene.candidate.send(wire.change(written(NOT_TEXT[thing])))
    assert scene.candidate.refused
    assert scene.room.document.state() == before


async def test_a_flood_of_changes_ends_the_connection_that_sends_it(scene: Scene) -> None:
    for _ in range(40):
        await scene.candidate.type("0123456789")
    assert scene.candidate.closed == (4508, "Too many changes at once.")
    assert len(scene.watcher.text()) < len(scene.candidate.text())


async def test_a_flood_of_anything_ends_the_connection(scene: Scene) -> None:
    for _ in range(500):
        await scene.watcher.send(bytes((wire.QUERY_AWARENESS,)))
    assert scene.watcher.closed == (4508, "Too many messages at once.")


async def test_awareness_is_thinned_out_and_the_last_word_arrives(scene: Scene) -> None:
    for count in range(100):
        said = wire.Aware(scene.candidate.doc.client_id, count, {"cursor": count})
        await scene.candidate.send(wire.awareness([said]))
    heard = [frame for frame in scene.watcher.raw if frame[0] == wire.AWARENESS]
    assert len(heard) <= 21
    scene.watch.go(scene.room, 100)
    assert scene.watcher.aware[scene.candidate.doc.client_id]["cursor"] == 99


async def test_a_frame_over_the_limit_is_not_taken(scene: Scene) -> None:
    doc: Doc[Text] = Doc()
    doc.get(CODE, type=Text).insert(0, "x" * wire.MAX_FRAME)
    await scene.candidate.send(wire.change(doc.get_update()))
    assert scene.candidate.refused == ["This frame is too large."]


async def test_the_document_grows_to_a_megabyte_and_no_further(scene: Scene) -> None:
    piece = "x" * 200_000
    for count in range(8):
        page = Browser(scene.room, "candidate", participant=scene.candidate.seat.participant)
        await page.send()
        await page.send(wire.change(grown(page, piece)))
        assert bool(page.refused) == (count >= 5)
        page.leave()
    assert len(scene.room.document.state()) <= MAX_STATE


def grown(page: Browser, piece: str) -> bytes:
    """The update of a page that inserts a piece of text."""
    before = page.doc.get_state()
    page.doc.get(CODE, type=Text).insert(0, piece)
    page.held.clear()
    return page.doc.get_update(before)


async def test_a_flood_of_bytes_ends_the_connection(scene: Scene) -> None:
    for _ in range(6):
        await scene.watcher.send(wire.control({"x": "y" * 200_000}))
    assert scene.watcher.closed == (4508, "Too many messages at once.")


async def test_an_update_that_deletes_without_end_is_refused_soon(scene: Scene) -> None:
    update = b"\x00\x01\x05" + wire.number(60_000) + b"\x01\x01" * 60_000
    await scene.candidate.send(wire.change(update))
    assert scene.candidate.refused == ["This deletes too much at once."]


async def test_asking_for_the_whole_document_again_and_again_is_limited(scene: Scene) -> None:
    asked = len(scene.watcher.raw)
    for _ in range(100):
        await scene.watcher.send(wire.ask_state(b"\x00"))
    assert len(scene.watcher.raw) - asked <= 10


@pytest.mark.parametrize("data", [b"", b"\xff", b"\x00", b"\x00\x03\x00", b"\x64\x02{}x", b"\x64\x04null", b"\x05"])
def test_what_is_no_frame_is_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        wire.read(data)


def test_a_number_that_counts_more_than_there_is_ends_at_once() -> None:
    for update in (b"\xff\xff\xff\x7f", b"\x01\xff\xff\xff\x7f\x01\x00", b"\x00\xff\xff\xff\x7f"):
        with pytest.raises(Malformed):
            read_update(update)


def test_control_frames_with_deep_nests_are_malformed() -> None:
    deep = b'{"a":' * 50_000 + b"1" + b"}" * 50_000
    with pytest.raises(Malformed):
        wire.read(bytes((wire.CONTROL,)) + wire.octets(deep))
    assert wire.read(wire.control({"a": 1})) == wire.Control({"a": 1})
    assert msgspec.json.encode({"a": 1}) in wire.control({"a": 1})
