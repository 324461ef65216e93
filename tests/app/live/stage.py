"""A server with real sockets in the test's own loop, an interview on it, and pages that open its live room."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from app.live import wire
from app.server import configure
from tests.app.conftest import Service, until
from tests.app.live.browsers import CODE, Paper
from tests.app.people import People, gathered, seat


class Page(Paper):
    """One page on a real socket; `code` is set once the server has ended it."""

    def __init__(self) -> None:
        super().__init__()
        self.code: int | None = None
        self._socket: ClientConnection | None = None
        self._reading: asyncio.Task[None] | None = None
        self.on_frame: Callable[[], None] = lambda: None

    async def open(self, url: str, **options: Any) -> "Page":
        """Connect, with the document that the page has."""
        await self.close()
        self.code = None
        self._socket = await connect(url, max_size=None, compression=None, ping_interval=None, **options)
        self._reading = asyncio.create_task(self._read(self._socket))
        return self

    async def _read(self, line: ClientConnection) -> None:
        try:
            async for frame in line:
                assert isinstance(frame, bytes)
                self.take(frame)
                self.on_frame()
                if frame[:2] == bytes((wire.SYNC, wire.STEP1)):
                    await self.send()
        except ConnectionClosed:
            pass
        self.code = line.close_code

    async def send(self, *frames: bytes) -> None:
        """Send frames, and what was held before them; what a dead line does not take stays in the document."""
        held, self.held = self.held, []
        with contextlib.suppress(ConnectionClosed):
            for frame in (*held, *frames):
                if self._socket is not None:
                    await self._socket.send(frame)

    async def say(self, **message: Any) -> None:
        """Send a message of our own."""
        await self.send(wire.control(message))

    async def type(self, text: str, root: str = CODE) -> None:
        """Write at the end of a text, one letter at a time."""
        for letter in text:
            self.append(letter, root)
            await self.send()

    def drop(self) -> None:
        """Go away without a word, as when the power fails."""
        if self._socket is not None:
            self._socket.transport.abort()

    async def close(self) -> None:
        """Go away."""
        if self._socket is not None:
            await self._socket.close()
        if self._reading is not None:
            await self._reading


@dataclass
class Stage:
    """An interview with its people on a server that has real sockets."""

    service: Service
    people: People
    port: int
    pages: list[Page] = field(default_factory=list)

    @property
    def interview(self) -> str:
        """The interview's id."""
        return self.people.interview

    def caller(self, who: str) -> Any:
        """The browser of somebody, for HTTP."""
        return self.people.callers[who]

    async def ticket(self, who: str) -> str:
        """A fresh ticket of somebody's."""
        answer = await self.caller(who).post(seat(self.people.seats[who], "/ticket"))
        assert answer.status_code == 200, answer.text
        return str(answer.json()["ticket"])

    def address(self, ticket: str, interview: str = "") -> str:
        """The address of the live connection."""
        return f"ws://127.0.0.1:{self.port}/api/rooms/{interview or self.interview}/live?ticket={ticket}"

    async def page(self, who: str) -> Page:
        """Open a page of somebody's and wait until it knows the room."""
        page = await Page().open(self.address(await self.ticket(who)))
        self.pages.append(page)
        await until(lambda: page.code is not None or any(one[:2] == b"\x00\x01" for one in page.raw))
        return page

    async def do(self, who: str, action: str, **more: Any) -> Any:
        """Use a control; returns the answer."""
        return await self.caller(who).post(seat(self.people.seats[who], "/controls"), json={"action": action, **more})

    async def begin(self) -> None:
        """Consent, start, and go to the coding part."""
        consent = await self.caller("candidate").post(seat(self.people.seats["candidate"], "/consent"))
        assert consent.status_code == 200, consent.text
        for action in ("start", "next_part", "next_part"):
            answer = await self.do("own", action)
            assert answer.status_code == 200, answer.text


@contextlib.contextmanager
def _listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as line:
        yield line


class _Quiet(uvicorn.Server):
    """Leaves the test's signals alone."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def serving(service: Service) -> AsyncIterator[int]:
    """Serve a running application on a free port, as the server does."""
    config = configure(service.app)
    config.lifespan = "off"
    server = _Quiet(config)
    with _listening() as line:
        running = asyncio.create_task(server.serve(sockets=[line]))
        yield line.getsockname()[1]
        server.should_exit = server.force_exit = True
        await running


@contextlib.asynccontextmanager
async def staged(service: Service, **plan: Any) -> AsyncIterator[Stage]:
    """An interview that has not begun, with everybody seated."""
    async with gathered(service, **plan) as people, serving(service) as port:
        stage = Stage(service, people, port)
        yield stage
        for page in stage.pages:
            await page.close()
