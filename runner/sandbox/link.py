"""The link to one agent: questions and answers in frames over the attached streams of its container."""

import asyncio
import itertools
import secrets
import struct
from dataclasses import dataclass, field
from typing import Any

import msgspec

MIB = 1024 * 1024
MAX_HEADER = 64 * 1024
STDERR_KEPT = 8 * 1024
LENGTHS = struct.Struct(">II")
STREAM = struct.Struct(">BxxxL")
STDOUT = 1


class SandboxError(Exception):
    """A sandbox died, kept silent past its deadline or broke the protocol: our fault, never the candidate's."""


class Facts(msgspec.Struct):
    """What the agent says of one run: exit status as wait(2) gives it, microseconds, KiB.

    `cpu_us` counts every process of the run, `start_us` is what the runtime had used before the program was
    given to it. `killed` names the limit for which the agent stopped the program: "cpu", "wall", "output" or
    None. `pace_us` is how long a fixed piece of work took just then, 0 when not measured; `shown` names the
    pictures and tables that follow the streams.
    """

    nonce: str
    sizes: list[int]
    status: int | None = None
    cpu_us: int = 0
    start_us: int = 0
    wall_us: int = 0
    memory_kib: int = 0
    killed: str | None = None
    oom: bool = False
    clean: bool = True
    built: bool = True
    pace_us: int = 0
    shown: list[str] = []


@dataclass(slots=True)
class Sandbox:
    """One container with its agent, good for one submission; `memory_mb` is the container's own limit."""

    id: str
    image: str
    memory_mb: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    owner: str = ""
    used: bool = False
    nonce: str = field(default_factory=lambda: secrets.token_hex(8))
    _stdout: bytearray = field(default_factory=bytearray)
    _stderr: bytearray = field(default_factory=bytearray)

    async def ask(
        self, op: str, body: bytes = b"", /, *, seconds: float, reply_bytes: int = MIB, **header: Any
    ) -> tuple[Facts, list[bytes]]:
        """Send one request and return the agent's facts with the bodies that followed them.

        `seconds` is the outer deadline, owned by this side; `reply_bytes` bounds the answer. Raises
        SandboxError when the agent is late, gone or says anything that is not in the protocol.
        """
        head = msgspec.json.encode({"op": op, "nonce": self.nonce, **header})
        try:
            async with asyncio.timeout(seconds):
                self.writer.write(LENGTHS.pack(len(head), len(body)) + head + body)
                await self.writer.drain()
                facts_data, rest = await self._frame(reply_bytes)
            facts = msgspec.json.decode(facts_data, type=Facts)
        except (OSError, EOFError, TimeoutError, msgspec.MsgspecError) as error:
            raise SandboxError(f"{op}: {error!r} {bytes(self._stderr).decode(errors='replace')}") from error
        if facts.nonce != self.nonce or sum(facts.sizes) != len(rest) or min(facts.sizes, default=0) < 0:
            raise SandboxError(f"{op}: the agent's frame is out of order")
        ends = list(itertools.accumulate(facts.sizes, initial=0))
        return facts, [rest[start:end] for start, end in itertools.pairwise(ends)]

    async def wait_ready(self, seconds: float) -> None:
        """Wait for the agent's first word."""
        try:
            async with asyncio.timeout(seconds):
                await self._frame(MAX_HEADER)
        except (OSError, EOFError, TimeoutError) as error:
            said = bytes(self._stderr).decode(errors="replace")
            raise SandboxError(f"the agent did not start: {error!r} {said}") from error

    @property
    def alive(self) -> bool:
        """Whether the connection to the agent still stands."""
        return not self.reader.at_eof() and not self.writer.is_closing()

    async def _frame(self, limit: int) -> tuple[bytes, bytes]:
        header_size, body_size = LENGTHS.unpack(await self._take(LENGTHS.size))
        if header_size > MAX_HEADER or body_size > limit:
            raise EOFError(f"a frame of {header_size} + {body_size} bytes is too large")
        return await self._take(header_size), await self._take(body_size)

    async def _take(self, count: int) -> bytes:
        """Read `count` bytes of the agent's stdout out of the engine's two-stream framing."""
        while len(self._stdout) < count:
            stream, size = STREAM.unpack(await self.reader.readexactly(STREAM.size))
            data = await self.reader.readexactly(size)
            if stream == STDOUT:
                self._stdout += data
            else:
                self._stderr += data[: STDERR_KEPT - len(self._stderr)]
        data = bytes(self._stdout[:count])
        del self._stdout[:count]
        return data
