"""Running one program in its sandbox: load, compile, run on inputs; facts come back, never verdicts."""

import signal
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from runner.languages import Language
from runner.package.drivers import Program
from runner.sandbox.link import Facts, Sandbox, SandboxError
from runner.sandbox.pool import Pool
from runner.verdict import CompileResult

COMPILE_CPU_MS = 15_000
COMPILE_WALL_MS = 40_000
WALL_FACTOR = 3
WALL_EXTRA_MS = 2_000
GRACE_SECONDS = 15.0
PATIENCE = 4
"""A program that waits for a processor may take so many times its wall limit."""
PROCESSES = 64
COMPILED = "program"
COMPILED_BYTES = 64 * 1024 * 1024
COMPILER_BYTES = 64 * 1024
MESSAGE_KEPT = 16 * 1024
SHOWN_BYTES = 2 * 1024 * 1024
BINARY_BYTES = 16 * 1024 * 1024
SLOWEST = 2.0
MOST_EXTRA_MS = 400
"""How far a limit is moved at most when the machine is slower than usual."""


@dataclass(frozen=True, slots=True)
class Startup:
    """What an empty program of a language costs here; its time is taken off every figure.

    `memory_kib` is not charged; `pace_us` is how long the fixed piece of work takes here when all is quiet.
    """

    cpu_ms: float = 0.0
    wall_ms: float = 0.0
    memory_kib: int = 0
    pace_us: int = 0


@dataclass(frozen=True, slots=True)
class Ran:
    """One run of one program: facts, not a verdict. Times in milliseconds without start-up."""

    exit_code: int | None
    signal: int | None
    killed: str | None
    oom: bool
    cpu_ms: float
    wall_ms: float
    memory_kib: int
    stdout: bytes
    stderr: bytes
    answer: bytes
    shown: tuple[tuple[str, bytes], ...] = ()


class Loaded:
    """A program inside its sandbox, ready to be run on inputs."""

    def __init__(self, sandbox: Sandbox, language: Language, startup: Startup) -> None:
        self._sandbox = sandbox
        self._language = language
        self.startup = startup
        self.pace_us = 0

    async def load(self, files: Program, binary: bytes = b"") -> None:
        """Send the program's files, once; with a binary of an earlier compile step none is needed."""
        data = {name: text.encode() for name, text in files.files.items()}
        await self.place(data | ({COMPILED: binary} if binary else {}), files.entry, self._language.run)

    async def place(self, files: Mapping[str, bytes], entry: str, run: Sequence[str]) -> None:
        """Send files and say how the next test starts; of several programs in one sandbox, each by its own command."""
        await self._sandbox.ask(
            "load",
            b"".join(files.values()),
            seconds=GRACE_SECONDS,
            files=[(name, len(body)) for name, body in files.items()],
            entry=entry,
            source=self._language.source,
            run=run,
        )

    async def compile(self) -> CompileResult:
        """Build the program, or check it where there is nothing to build."""
        if not self._language.compile and not self._language.forks:
            return CompileResult(ok=True)
        facts, (_, err, *_) = await self._sandbox.ask(
            "compile",
            b"",
            seconds=PATIENCE * COMPILE_WALL_MS / 1000 + GRACE_SECONDS,
            words=self._language.compile,
            **limits(COMPILE_CPU_MS, COMPILE_WALL_MS, COMPILER_BYTES, COMPILED_BYTES),
        )
        trust(facts)
        self.pace_us = facts.pace_us
        ran = facts_to_ran(facts, [b"", err, b""], Startup())
        ok = ran.exit_code == 0 and facts.built
        message = "" if ok else compiler_words(ran, err)
        return CompileResult(ok=ok, message=message, ms=round(ran.wall_ms, 1))

    async def binary(self) -> bytes:
        """What the compile step made; b"" when it is too large to be kept. Raises SandboxError."""
        _, (data,) = await self._sandbox.ask(
            "binary", seconds=GRACE_SECONDS, reply_bytes=BINARY_BYTES, most_bytes=BINARY_BYTES
        )
        return data

    def allowed_ms(self, cpu_ms: int) -> float:
        """A limit of CPU time as it holds in this minute: longer while the machine is slower than usual."""
        usual = self.startup.pace_us
        pace = min(SLOWEST, max(1.0, self.pace_us / usual)) if usual else 1.0
        return min(cpu_ms * pace, cpu_ms + MOST_EXTRA_MS)

    async def test(self, stdin: bytes, *, cpu_ms: float, output_kb: int, more: bool = True, shown: bool = False) -> Ran:
        """Run the program once; raises SandboxError.

        `more` says that another test follows, `shown` asks for the pictures and tables that the program leaves.
        """
        allowed_ms = round(cpu_ms + self.startup.cpu_ms)
        wall_ms = round(WALL_FACTOR * cpu_ms + WALL_EXTRA_MS + self.startup.wall_ms)
        output_bytes = output_kb * 1024
        facts, bodies = await self._sandbox.ask(
            "test",
            stdin,
            seconds=PATIENCE * wall_ms / 1000 + GRACE_SECONDS,
            reply_bytes=3 * output_bytes + COMPILER_BYTES + SHOWN_BYTES,
            more=more,
            shown=shown,
            # One byte more than is allowed, so that it shows when more was written.
            **limits(allowed_ms, wall_ms, output_bytes, output_bytes + 1),
        )
        trust(facts)
        self.pace_us = facts.pace_us or self.pace_us
        if not facts.clean:
            raise SandboxError("the sandbox could not be cleaned after a test")
        return facts_to_ran(facts, bodies, self.startup)


def limits(cpu_ms: int, wall_ms: int, output_bytes: int, file_bytes: int) -> dict[str, int]:
    """The limits of one run in the words of the agent; `file_bytes` holds for every file that it writes."""
    return {
        "cpu_ms": cpu_ms,
        "wall_ms": wall_ms,
        "output_bytes": output_bytes,
        "processes": PROCESSES,
        "file_bytes": file_bytes,
    }


def trust(facts: Facts) -> None:
    """Refuse facts that no kernel would report."""
    if facts.status is None:
        raise SandboxError("the launcher gave no report")


def facts_to_ran(facts: Facts, bodies: Sequence[bytes], startup: Startup) -> Ran:
    """Put the agent's facts into milliseconds, and what the run wrote into its places."""
    status = facts.status or 0
    out, err, answer, *shown = bodies
    if len(shown) != len(facts.shown):
        raise SandboxError("the agent names other files than it sends")
    died = status & 0x7F
    return Ran(
        exit_code=None if died else (status >> 8) & 0xFF,
        signal=died or None,
        killed=facts.killed,
        oom=facts.oom,
        cpu_ms=max(0.0, (facts.cpu_us - facts.start_us) / 1000 - startup.cpu_ms),
        wall_ms=max(0.0, facts.wall_us / 1000 - startup.wall_ms),
        memory_kib=facts.memory_kib,
        stdout=out,
        stderr=err,
        answer=answer,
        shown=tuple(zip(facts.shown, shown, strict=True)),
    )


def compiler_words(ran: Ran, err: bytes) -> str:
    """What the candidate reads when the compile step failed."""
    if ran.killed in ("cpu", "wall") or ran.signal == signal.SIGXCPU:
        return f"Compiling took longer than {COMPILE_CPU_MS // 1000} s and was stopped."
    if ran.oom:
        return "The compiler ran out of memory and was stopped."
    text = err.decode(errors="replace").replace("/box/", "").strip()
    return text[:MESSAGE_KEPT] or "The compiler stopped without a word."


@asynccontextmanager
async def fresh(
    pool: Pool, language: Language, memory_mb: int, startup: Startup, source: str = ""
) -> AsyncIterator[Loaded]:
    """A sandbox for one program, destroyed at the end whatever happens."""
    sandbox = await pool.take(language.id, memory_mb, source)
    try:
        yield Loaded(sandbox, language, startup)
    finally:
        pool.destroy(sandbox)


async def run_program(
    pool: Pool,
    language: Language,
    source: str,
    inputs: Sequence[bytes],
    *,
    cpu_ms: int = 10_000,
    memory_mb: int = 256,
    output_kb: int = 16 * 1024,
) -> list[Ran]:
    """Run a stdio program of one's own on several inputs in one fresh sandbox; raises SandboxError."""
    async with fresh(pool, language, memory_mb, Startup(), source) as loaded:
        await loaded.load(Program(files={language.source: source}, entry=language.source))
        compiled = await loaded.compile()
        if not compiled.ok:
            raise ValueError(compiled.message)
        return [await loaded.test(stdin, cpu_ms=cpu_ms, output_kb=output_kb) for stdin in inputs]


async def measure_startup(pool: Pool, language: Language, rounds: int = 4) -> Startup:
    """Run the language's self-test and return what starting costs; raises SandboxError when it answers wrongly."""
    async with fresh(pool, language, 256, Startup(), language.self_test) as loaded:
        await loaded.load(Program(files={language.source: language.self_test}, entry=language.source))
        compiled = await loaded.compile()
        if not compiled.ok:
            raise SandboxError(f"the self-test of {language.title} did not compile: {compiled.message}")
        ran = [await loaded.test(b"ac 19 23\n", cpu_ms=10_000, output_kb=64) for _ in range(rounds)]
    for one in ran:
        if one.exit_code != 0 or one.stdout.split() != [b"42"]:
            said = one.stderr.decode(errors="replace")[-400:]
            raise SandboxError(f"the self-test of {language.title} did not answer 42: {said}")
    cpu_ms, wall_ms = min(one.cpu_ms for one in ran), min(one.wall_ms for one in ran)
    return Startup(cpu_ms, wall_ms, min(one.memory_kib for one in ran), loaded.pace_us)
