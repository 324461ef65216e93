"""A server that is killed while three people type: they are back in step, and no key is lost."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from pycrdt import Text

from app.catalogue import Catalogue
from app.database import FILE_NAME, Database
from app.live.loading import load_room
from app.live.log import read_log
from runner import load_all
from tests.app.conftest import until
from tests.app.live.browsers import CODE, Notes
from tests.app.live.stage import Page
from tests.app.people import PASSWORD, PLAN, entered, linked, opened, seat
from tests.conftest import ROUNDS
from tests.serving import Server

BACK_SECONDS = 1.5
KILLS = 20 if ROUNDS >= 20 else 2


class Person:
    """Somebody with a page that connects again and again, as the page of ours does."""

    def __init__(self, server: Server) -> None:
        self.caller = httpx.AsyncClient(base_url=server.url, timeout=5)
        self.server, self.page, self.typed = server, Page(), 0
        self.participant = self.interview = self.root = ""

    async def connect(self) -> None:
        """Open the live connection with a fresh ticket, as soon as there is a server."""
        while True:
            try:
                answer = await self.caller.post(seat(self.participant, "/ticket"))
                ticket = answer.json()["ticket"]
                address = self.server.url.replace("http", "ws") + f"/api/rooms/{self.interview}/live?ticket={ticket}"
                await self.page.open(address)
            except (httpx.TransportError, OSError, KeyError, ValueError):
                await asyncio.sleep(0.02)
            else:
                return

    async def type_until(self, stop: asyncio.Event) -> None:
        """Type without end, with corrections, whether there is a server or not."""
        while not stop.is_set():
            await self.page.type("x", self.root)
            self.typed += 1
            if self.typed % 10 == 0:
                text = self.page.doc.get(self.root, type=Text)
                del text[len(text) - 1]
                await self.page.type("y", self.root)
            await asyncio.sleep(0.01)


@pytest.fixture
async def people(data: Path, bank: Path) -> AsyncIterator[list[Person]]:
    """An interviewer, a candidate and a second page of the candidate's, all writing, on a server of its own."""
    server = Server(data, "--no-runner", SANDGLASS_PROBLEMS=str(bank))
    async with AsyncExitStack() as stack:
        stack.callback(server.client.close)
        stack.push_async_callback(asyncio.to_thread, server.stop)
        await asyncio.to_thread(server.start)
        everybody = [Person(server) for _ in range(3)]
        for person in everybody:
            stack.push_async_callback(person.caller.aclose)
            stack.push_async_callback(person.page.close)
        await _begin(everybody)
        yield everybody


async def _begin(everybody: list[Person]) -> None:
    """Plan it, seat everybody, start, and let all write."""
    one, two, three = everybody
    await one.caller.post(
        "/api/account/set-up", json={"name": "Ines", "email": "ines@example.org", "password": PASSWORD}
    )
    parts: list[dict[str, Any]] = [PLAN["parts"][2]]
    interview = (await one.caller.post("/api/interviews", json=PLAN | {"parts": parts})).json()["id"]
    secret = (await linked(one.caller, interview, "candidate"))["secret"]
    one.participant = await entered(one.caller, interview)
    two.participant, three.participant = await opened(two.caller, secret), await opened(three.caller, secret)
    await two.caller.post(seat(two.participant, "/consent"))
    for person, root in zip(everybody, (CODE, "plan:pair-sum:plan", "inputs:pair-sum"), strict=True):
        person.interview, person.root = interview, root
    assert (await one.caller.post(seat(one.participant, "/controls"), json={"action": "start"})).status_code == 200
    for person in everybody:
        await person.connect()
    await one.page.say(type="pen", do="share")
    await until(lambda: one.page.heard("state") and one.page.last("state")["pen"]["mode"] == "both" and one.page.text())


@pytest.mark.slow
async def test_a_kill_while_three_people_type_loses_no_key(people: list[Person], data: Path, bank: Path) -> None:
    server, starter = people[0].server, people[0].page.text()
    for _ in range(KILLS):
        stop = asyncio.Event()
        typing = [asyncio.create_task(person.type_until(stop)) for person in people]
        await asyncio.sleep(0.4)
        await asyncio.to_thread(server.kill)
        await asyncio.to_thread(server.start)
        began = time.monotonic()
        for person in people:
            await person.connect()
        stop.set()
        await asyncio.gather(*typing)
        for person in people:
            await person.page.send()
            roots = {other.root: other.page.text(other.root) for other in people}
            await until(lambda page=person.page, roots=roots: {root: page.text(root) for root in roots} == roots)
        if ROUNDS >= 20:
            # A promise about time is for a machine that does nothing else.
            assert time.monotonic() - began <= BACK_SECONDS
        assert [len(person.page.text(person.root)) for person in people] == [
            person.typed + (len(starter) if person.root == CODE else 0) for person in people
        ]
    await asyncio.to_thread(server.stop)
    await _agrees(people, data, bank)


async def _agrees(people: list[Person], data: Path, bank: Path) -> None:
    """The log alone has what everybody sees, and says which blocks were healed."""
    database = Database(data / FILE_NAME)
    async with database.read() as session:
        room = await load_room(session, Notes(), Catalogue(load_all(bank)[0]), people[0].interview)
        entries = [entry async for entry in read_log(session, people[0].interview)]
    await database.close()
    for person in people:
        assert room.document.text(person.root) == person.page.text(person.root)
    assert [entry.n for entry in entries] == list(range(1, len(entries) + 1))
    assert sum(b"resync" in entry.body for entry in entries) >= KILLS
