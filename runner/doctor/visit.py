"""Hostile programs sent into fresh sandboxes as a candidate's would be, and what came of each."""

import asyncio
import contextlib
import functools
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from runner.doctor import reading, trial
from runner.doctor.finding import Reading
from runner.languages import LANGUAGES
from runner.package.drivers import Program
from runner.sandbox.container import Engine
from runner.sandbox.link import SandboxError
from runner.sandbox.pool import Pool
from runner.sandbox.program import Loaded, Ran, Startup, fresh

PYTHON = LANGUAGES["python"]
INSIDE = Path(__file__).parent / "inside"
MEMORY_MB = 256
CPU_MS = 10_000
BOMB_MS = 500
OUTPUT_KB = 16 * 1024
LISTEN_SECONDS = 3.0
CALL_SECONDS = 2.0
HANG_UP_ROUNDS = 100
LOOK_SECONDS = 0.2
Step = Callable[[], Awaitable[dict[str, Reading]]]


@dataclass(frozen=True, slots=True)
class Plan:
    """A program, its inputs with the CPU time of each in milliseconds, and what is read out of its runs."""

    program: str
    readers: dict[str, reading.Reader]
    inputs: tuple[tuple[bytes, int], ...] = ((b"", CPU_MS),)


NETWORK = Plan("network", {"network": reading.network, "interfaces": reading.interfaces, "names": reading.names})
LIMITS = (
    Plan("limits", {"limits": reading.limits}),
    Plan("forks", {"forks": reading.forks}, ((b"count\n", CPU_MS), (b"bomb\n", BOMB_MS), (b"answer\n", CPU_MS))),
    Plan("memory", {"memory": reading.memory}, ((b"take\n", CPU_MS), (b"answer\n", CPU_MS))),
    Plan(
        "disk",
        {"disk-fill": reading.disk_fill, "inodes": reading.inodes, "clean": reading.clean},
        ((b"fill\n", CPU_MS), (b"sparse\n", CPU_MS), (b"inodes\n", CPU_MS), (b"left\n", CPU_MS)),
    ),
)
SIGHT = Plan(
    "kernel_files",
    {"processes": reading.processes, "masked": reading.masked, "host-load": reading.host_load},
)
POWER = (
    Plan("identity", {"user": reading.user, "capabilities": reading.capabilities, "seccomp": reading.seccomp}),
    Plan("syscalls", {"syscalls": reading.syscalls, "foreign-calls": reading.foreign_calls}),
    Plan("settings", {"control-groups": reading.control_groups}),
    Plan(
        "files",
        {
            "sockets": reading.sockets,
            "read-only": reading.read_only,
            "writable": reading.writable,
            "setuid": reading.setuid,
        },
    ),
)

PLANS = (NETWORK, *LIMITS, SIGHT, *POWER)


def source_of(program: str) -> str:
    """The text of a program that the doctor sends."""
    return (INSIDE / f"{program}.py").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Visit:
    """One examination's way through the sandboxes; `own_kernel` when these do not share the host's."""

    engine: Engine
    pool: Pool
    own_kernel: bool

    def steps(self) -> Iterator[tuple[list[str], Step]]:
        """Every step: the probes that it answers, and what takes it."""
        yield self._planned(NETWORK)
        yield ["meeting"], self.meet
        yield from map(self._planned, LIMITS)
        yield ["answers"], self.search
        yield self._planned(SIGHT)
        yield from map(self._planned, POWER)
        yield ["forged"], self.forge
        yield ["hang-up"], self.hang_up

    def _planned(self, plan: Plan) -> tuple[list[str], Step]:
        return list(plan.readers), functools.partial(self.follow, plan)

    async def follow(self, plan: Plan) -> dict[str, Reading]:
        """Run one program on its inputs, in one sandbox, and read what it said."""
        async with self._loaded(plan.program) as loaded:
            runs = [await run(loaded, stdin, cpu_ms) for stdin, cpu_ms in plan.inputs]
        return {name: reading.read(reader, runs, self.own_kernel) for name, reader in plan.readers.items()}

    async def meet(self) -> dict[str, Reading]:
        """Let two sandboxes look for each other at the same time."""
        token, port = secrets.token_hex(8), 20_000 + secrets.randbelow(10_000)
        async with self._loaded("meet") as listener, self._loaded("meet") as caller:
            runs = await asyncio.gather(
                run(listener, f"listen {token} {port} {LISTEN_SECONDS}".encode()),
                run(caller, f"call {token} {port} {CALL_SECONDS}".encode()),
            )
        return {"meeting": reading.read(reading.meeting, runs, self.own_kernel)}

    async def search(self) -> dict[str, Reading]:
        """Judge a program that looks for its expected answer."""
        ran = await trial.search(self.pool, source_of("search"))
        return {"answers": reading.read(reading.search, [ran], self.own_kernel)}

    async def forge(self) -> dict[str, Reading]:
        """Judge a program that forges results."""
        return {"forged": trial.forged(await trial.forge(self.pool, source_of("forge")))}

    async def hang_up(self) -> dict[str, Reading]:
        """Close the connection to a sandbox whose program never ends, and see whether the container goes."""
        sandbox = await self.pool.take(PYTHON.id, MEMORY_MB)
        try:
            loaded = Loaded(sandbox, PYTHON, Startup())
            await loaded.load(Program({PYTHON.source: source_of("endless")}, PYTHON.source))
            running = asyncio.create_task(run(loaded, b""))
            # Long enough for the program to have begun; it is the same when it has not.
            await asyncio.sleep(LOOK_SECONDS)
            was_there = sandbox.id in await self.engine.owned(self.pool.owner)
            sandbox.writer.close()
            running.cancel()
            with contextlib.suppress(SandboxError, asyncio.CancelledError):
                await running
            return {"hang-up": await self._gone(sandbox.id, was_there)}
        finally:
            self.pool.destroy(sandbox)

    async def _gone(self, identifier: str, was_there: bool) -> Reading:
        if not was_there:
            return reading.failed("Could not be proved: the sandbox was not there.")
        for _ in range(HANG_UP_ROUNDS):
            if identifier not in await self.engine.owned(self.pool.owner):
                return reading.passed("an endless program ended with the connection, its container too")
            await asyncio.sleep(LOOK_SECONDS)
        return reading.failed("the sandbox lives on without a connection")

    @contextlib.asynccontextmanager
    async def _loaded(self, program: str) -> AsyncIterator[Loaded]:
        source = source_of(program)
        async with fresh(self.pool, PYTHON, MEMORY_MB, Startup(), source) as loaded:
            await loaded.load(Program({PYTHON.source: source}, PYTHON.source))
            yield loaded


async def run(loaded: Loaded, stdin: bytes, cpu_ms: int = CPU_MS) -> Ran:
    """Run a loaded program once; raises SandboxError."""
    return await loaded.test(stdin, cpu_ms=cpu_ms, output_kb=OUTPUT_KB)
