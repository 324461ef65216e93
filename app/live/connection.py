"""One WebSocket of a participant's: frames in order to the room, and out of a bounded line to the browser."""

import asyncio
import contextlib
from collections import deque

from fastapi import WebSocket, WebSocketDisconnect

from app.live.messages import receive
from app.live.room import Room

OUTBOX_FRAMES = 2000
OUTBOX_BYTES = 8 << 20
SLOW, UNREADABLE = 4508, 4400
CLOSE_SECONDS = 2.0


class Connection:
    """The sink of one browser: a line of frames, and the word to end."""

    def __init__(self, socket: WebSocket) -> None:
        self._socket = socket
        self._line: deque[bytes] = deque()
        self._bytes = 0
        self._wake = asyncio.Event()
        self._ending: tuple[int, str] | None = None

    def put(self, frame: bytes) -> None:
        """Send a frame; a browser that does not keep up is let go, and comes again."""
        if self._ending is not None:
            return
        if len(self._line) >= OUTBOX_FRAMES or self._bytes + len(frame) > OUTBOX_BYTES:
            self.close(SLOW, "This page does not keep up; it will connect again.")
            return
        self._line.append(frame)
        self._bytes += len(frame)
        self._wake.set()

    def close(self, code: int, reason: str) -> None:
        """End the connection once, with what was put before dropped where the browser is too slow for it."""
        if self._ending is None:
            self._ending = code, reason
            if code == SLOW:
                self._line.clear()
            self._wake.set()

    async def finish(self) -> None:
        """Send what is in the line and the end that was asked for."""
        await self._send()

    async def run(self, room: Room, number: int) -> None:
        """Take frames in and send frames out until one side ends."""
        sending = asyncio.create_task(self._send())
        receiving = asyncio.create_task(self._receive(room, number))
        try:
            await asyncio.wait((sending, receiving), return_when=asyncio.FIRST_COMPLETED)
        finally:
            room.leave(number)
            for task in (sending, receiving):
                task.cancel()
            await asyncio.gather(sending, receiving, return_exceptions=True)

    async def _receive(self, room: Room, number: int) -> None:
        with contextlib.suppress(WebSocketDisconnect):
            while True:
                message = await self._socket.receive()
                if message["type"] == "websocket.disconnect":
                    return
                data = message.get("bytes")
                if data is None:
                    self.close(UNREADABLE, "Text is not understood here.")
                    await asyncio.sleep(CLOSE_SECONDS)
                    return
                await receive(room, number, data)

    async def _send(self) -> None:
        with contextlib.suppress(WebSocketDisconnect, RuntimeError):
            while True:
                await self._wake.wait()
                self._wake.clear()
                while self._line:
                    frame = self._line.popleft()
                    self._bytes -= len(frame)
                    await self._socket.send_bytes(frame)
                if self._ending is not None:
                    code, reason = self._ending
                    await self._socket.close(code, reason)
                    return
