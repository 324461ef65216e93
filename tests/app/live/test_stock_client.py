"""The stock y-websocket client joins with a ticket, as candidate and as watcher, and has the same text."""

import asyncio
import json
import shutil
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.app.conftest import Service, until
from tests.app.live.browsers import CODE
from tests.app.live.stage import Stage, staged
from tests.conftest import missing
from tests.serving import ROOT

CLIENT = Path(__file__).with_name("stock_client.mjs")
MODULES = ROOT / "frontend" / "node_modules"


class Stock:
    """A node process with the client in it, and what it said."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self.said: list[dict[str, Any]] = []
        self.reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self.process.stdout
        async for line in self.process.stdout:
            self.said.append(json.loads(line))

    def last(self, key: str) -> Any:
        """What it said last about something; None if nothing yet."""
        return next((one[key] for one in reversed(self.said) if key in one), None)

    async def tell(self, line: str) -> None:
        """Tell it what to do."""
        assert self.process.stdin
        self.process.stdin.write(f"{line}\n".encode())
        await self.process.stdin.drain()


@pytest.fixture
async def stage(service: Service) -> AsyncIterator[Stage]:
    """An interview under way."""
    async with staged(service) as built:
        await built.begin()
        yield built


async def join(stage: Stage, who: str) -> Stock:
    """Start the client as somebody."""
    node = shutil.which("node")
    if node is None or not (MODULES / "y-websocket").is_dir():
        missing("browser", "node or the packages of the page are not installed")
        raise AssertionError
    server = f"ws://127.0.0.1:{stage.port}/api/rooms"
    arguments = (str(CLIENT), str(MODULES), server, stage.interview, await stage.ticket(who), CODE)
    stock = Stock(await asyncio.create_subprocess_exec(node, *arguments, stdin=PIPE, stdout=PIPE, stderr=DEVNULL))
    await until(lambda: stock.last("synced"))
    return stock


async def test_the_stock_client_joins_as_candidate_and_as_watcher_and_converges(stage: Stage) -> None:
    clients = [await join(stage, who) for who in ("candidate", "watcher")]
    candidate, watcher = clients
    try:
        starter = candidate.last("text")
        assert "def pair_sum" in starter
        await candidate.tell("type é😀 = 1")
        await until(lambda: watcher.last("text") == starter + "é😀 = 1")
        await until(lambda: "Grace" in (watcher.last("names") or []) and "Walter" in (candidate.last("names") or []))
        await watcher.tell("type hostile")
        await candidate.tell("type !")
        room = await stage.service.parts.hub.room(stage.interview)
        await until(lambda: room.document.text(CODE) == candidate.last("text") == starter + "é😀 = 1!")
        assert "hostile" not in candidate.last("text")
    finally:
        for client in clients:
            client.process.kill()
            await client.process.wait()
            await client.reading
