"""The HTTP server: uvicorn, with a clean end, and the one error shape for broken requests."""

import asyncio
import contextlib
import json
import signal
import socket
from collections.abc import Callable, Iterator

import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.live.wire import MAX_FRAME
from app.state import State

GRACE_SECONDS = 5
BACKLOG = 2048
PING_SECONDS = 5.0


class _Protocol(HttpToolsProtocol):
    """Answers bytes that are not HTTP in the one error shape too."""

    def send_400_response(self, msg: str) -> None:
        fault = {"error": {"code": "bad_request", "message": "This is not a request that HTTP allows."}}
        body = json.dumps(fault).encode()
        head = f"HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n"
        self.transport.write(head.encode() + b"connection: close\r\n\r\n" + body)
        self.transport.close()


class Server(uvicorn.Server):
    """A server that says when it listens, and ends open streams first when it is told to stop."""

    def __init__(self, config: uvicorn.Config, app: FastAPI, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._app, self._announce = app, announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start the application, listen, and say so."""
        await super().startup(sockets)
        if self.started:
            self._announce()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, then the connections, then the application."""
        parts: State = self._app.state.parts
        parts.events.close()
        await parts.hub.drain()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take SIGTERM and SIGINT as a wish to stop, and leave with exit code 0 afterwards."""
        loop = asyncio.get_running_loop()
        wanted = (signal.SIGTERM, signal.SIGINT)
        for number in wanted:
            loop.add_signal_handler(number, self.handle_exit, number, None)
        try:
            yield
        finally:
            for number in wanted:
                loop.remove_signal_handler(number)


def listen(host: str, port: int) -> socket.socket:
    """Open the listening socket; leaves with a sentence where the address is taken or not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        raise SystemExit(
            f"Cannot listen on {host}, port {port}: {error.strerror}. Choose another with --port or PORT."
        ) from error


def run(app: FastAPI, listening: socket.socket, announce: Callable[[], None]) -> None:
    """Serve until SIGTERM or SIGINT; `announce` is called once requests are answered."""
    Server(configure(app), app, announce).run(sockets=[listening])


def configure(app: FastAPI) -> uvicorn.Config:
    """Say how the application is served.

    Live frames are some thirty bytes: packing each costs more than it saves. A line that does not answer a ping is
    ended, so that nobody is shown as there who is not.
    """
    return uvicorn.Config(
        app,
        loop="uvloop",
        http=_Protocol,
        ws="websockets-sansio",
        ws_max_size=MAX_FRAME + 1024,
        ws_ping_interval=PING_SECONDS,
        ws_ping_timeout=PING_SECONDS,
        ws_per_message_deflate=False,
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
