"""Rooms and browsers for conversation tests: a real room without sockets, and clients that speak its frames.

A browser holds a document of its own, as a page does, and counts positions in letters.
"""

import itertools
from typing import Any

import msgspec
from pycrdt import Doc, Map, Text

from app.catalogue import Catalogue
from app.live import wire
from app.live.blocks import LogEntry
from app.live.controls import control
from app.live.course import Course, Plan, PlannedPart, Rules
from app.live.document import Document
from app.live.log import Journal
from app.live.messages import receive
from app.live.room import Room
from app.live.shapes import ControlBody
from app.participants import Role, Seat

CODE = "code:pair-sum:python:A"
START = 1_700_000_000_000


class Notes:
    """A record that remembers what it is given."""

    def __init__(self) -> None:
        self.entries: list[LogEntry] = []
        self.columns: dict[str, Any] = {}

    def put(self, interview: str, entry: LogEntry) -> None:
        """Take an entry."""
        self.entries.append(entry)

    def save(self, interview: str, columns: dict[str, Any]) -> None:
        """Take columns."""
        self.columns |= columns

    async def flush(self) -> None:
        """Everything is remembered at once."""

    def kinds(self) -> list[str]:
        """The events so far, by kind."""
        return [msgspec.json.decode(entry.body)["kind"] for entry in self.entries if entry.kind == 1]


class Watch:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> int:
        """Tell the time."""
        return self.now

    def go(self, room: Room, milliseconds: int) -> None:
        """Let time pass in steps as the server ticks."""
        for _ in range(0, milliseconds, 50):
            self.now += 50
            room.tick(self.now)


class Paper:
    """What one page holds: a document, what it was told, and frames that wait to be sent."""

    def __init__(self) -> None:
        self.doc: Doc[Any] = Doc()
        self.told: list[dict[str, Any]] = []
        self.raw: list[bytes] = []
        self.refused: list[str] = []
        self.aware: dict[int, Any] = {}
        self.held: list[bytes] = []
        self._applying = False
        self.doc.observe(self._changed)

    def take(self, frame: bytes) -> None:
        """Take a frame of the room's."""
        self.raw.append(frame)
        kind = frame[0]
        if kind == wire.SYNC and frame[1] == wire.STEP1:
            self.held.insert(0, wire.answer_state(self.doc.get_update(wire.Reader(frame[2:]).octets())))
            self.held.insert(0, wire.ask_state(self.doc.get_state()))
        elif kind == wire.SYNC:
            self._applying = True
            self.doc.apply_update(wire.Reader(frame[2:]).octets())
            self._applying = False
        elif kind == wire.DENIED:
            self.refused.append(wire.Reader(frame[2:]).text())
        elif kind == wire.AWARENESS:
            for one in wire.read(frame).people:  # type: ignore[union-attr]
                self.aware[one.client] = one.state
        elif kind == wire.CONTROL:
            self.told.append(wire.read(frame).message)  # type: ignore[union-attr]

    def _changed(self, event: Any) -> None:
        if not self._applying:
            self.held.append(wire.change(event.update))

    def append(self, text: str, root: str = CODE) -> None:
        """Write at the end of a text; it waits to be sent."""
        shared = self.doc.get(root, type=Text)
        shared += text

    def text(self, root: str = CODE) -> str:
        """What the page shows of a text."""
        return str(self.doc.get(root, type=Text))

    def view(self) -> dict[str, Any]:
        """What the page knows is looked at."""
        return dict(self.doc.get("view", type=Map).to_py() or {})

    def last(self, kind: str) -> dict[str, Any]:
        """The last message of a kind."""
        return next(message for message in reversed(self.told) if message["type"] == kind)

    def heard(self, kind: str) -> list[dict[str, Any]]:
        """Every message of a kind."""
        return [message for message in self.told if message["type"] == kind]

    def events(self) -> list[str]:
        """The kinds of the events told so far."""
        return [message["kind"] for message in self.heard("event")]


class Browser(Paper):
    """One page in a room without sockets. It stops when it is closed."""

    numbers = itertools.count(1)

    def __init__(self, room: Room, role: Role, name: str = "", participant: str = "") -> None:
        super().__init__()
        self.room = room
        self.seat = Seat(participant or f"p{next(self.numbers):03}", room.plan.interview, role, name or role, None)
        self.closed: tuple[int, str] | None = None
        self.mute = False
        """While set, what is typed stays in the browser, as on a line that is slow."""
        self.number = room.join(self.seat, self) or 0

    def put(self, frame: bytes) -> None:
        """Take a frame of the room's."""
        self.take(frame)

    def close(self, code: int, reason: str) -> None:
        """Take the end."""
        self.closed = self.closed or (code, reason)

    async def send(self, *frames: bytes) -> None:
        """Send frames, and what was held before them."""
        held, self.held = self.held, []
        for frame in (*held, *frames):
            await receive(self.room, self.number, frame)

    async def say(self, **message: Any) -> None:
        """Send a message of our own."""
        await self.send(wire.control(message))

    async def type(self, text: str, root: str = CODE) -> None:
        """Write at the end of a text, one letter at a time."""
        for letter in text:
            self.append(letter, root)
            if not self.mute:
                await self.send()

    async def do(self, action: str, **more: Any) -> None:
        """Use a control."""
        await control(self.room, self.seat, ControlBody(action=action, **more))  # type: ignore[arg-type]

    def leave(self) -> None:
        """Go away."""
        self.room.leave(self.number)


def make_room(catalogue: Catalogue, notes: Notes, watch: Watch, **rules: Any) -> Room:
    """A room of two parts, ten minutes of know-how and twenty of pair-sum and sum-line."""
    parts = (
        PlannedPart("knowhow", "Know-how", 10, prompts=("P1",)),
        PlannedPart("coding", "Coding", 20, problems=("pair-sum", "sum-line")),
    )
    kept = msgspec.convert({"private_minutes": 5, "pause_tokens": 1} | rules, Rules)
    plan = Plan("interview", "learner", parts, kept, consented=True)
    return Room(plan, plan.first_clock(), Course(), Document(), Journal("interview", notes), catalogue, watch)


class Scene:
    """A room under way with its three people, in the coding part."""

    def __init__(self, room: Room, notes: Notes, watch: Watch) -> None:
        self.room, self.notes, self.watch = room, notes, watch
        self.interviewer = Browser(room, "interviewer", "Ines")
        self.candidate = Browser(room, "candidate", "Ada")
        self.watcher = Browser(room, "watcher", "Wim")

    @property
    def browsers(self) -> tuple[Browser, ...]:
        """All three."""
        return self.interviewer, self.candidate, self.watcher

    async def begin(self) -> "Scene":
        """Start, go to the coding part, and let everybody catch up."""
        await self.settle()
        await self.interviewer.do("start")
        await self.interviewer.do("next_part")
        await self.settle()
        return self

    async def settle(self) -> None:
        """Let what the browsers hold arrive."""
        for browser in self.browsers:
            await browser.send()

    def same(self, root: str = CODE) -> str:
        """The text that all have, the server too."""
        texts = {browser.text(root) for browser in self.browsers} | {self.room.document.text(root)}
        assert len(texts) == 1, texts
        return texts.pop()
