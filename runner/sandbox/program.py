"""Running one program in its sandbox: load, compile, run on inputs; facts come back, never verdicts."""

import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from runner.languages import Language
from runner.package.drivers import Program
from runner.sandbox.container import Facts, Sandbox, SandboxError
from runner.sandbox.pool import Pool
from runner.verdict import CompileResult

COMPILE_CPU_MS = 15_000
COMPILE_WALL_MS = 40_000
WALL_FACTOR = 3
WALL_EXTRA_MS = 2_000
GRACE_SECONDS = 15.0
PROCESSES = 64
COMPILED_BYTES = 64 * 1024 * 1024
COMPILER_BYTES = 64 * 1024
MESSAGE_KEPT = 16 * 1024
SLIPPED_US = 50_000


@dataclass(frozen=True, slots=True)
class Startup:
    """What an empty program of a language costs here; it is taken off every figure."""

    cpu_ms: float = 0.0
    wall_ms: float = 0.0


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


class Loaded:
    """A program inside its sandbox, ready to be run on inputs."""

    def __init__(self, sandbox: Sandbox, language: Language, startup: Startup) -> None:
        self._sandbox = sandbox
        self._language = language
        self._startup = startup

    async def load(self, files: Program) -> None:
        """Send the program's files, once."""
        data = [(name, text.encode()) for name, text in files.files.items()]
        await self._sandbox.ask(
            "load",
            b"".join(body for _, body in data),
            seconds=GRACE_SECONDS,
            files=[(name, len(body)) for name, body in data],
            entry=files.entry,
            source=self._language.source,
            run=self._language.run,
        )

    async def compile(self) -> CompileResult:
        """Build the program, or check it where there is nothing to build."""
        if not self._language.compile and not self._language.forks:
            return CompileResult(ok=True)
        facts, (_, err) = await self._sandbox.ask(
            "compile",
            b"",
            seconds=COMPILE_WALL_MS / 1000 + GRACE_SECONDS,
            words=self._language.compile,
            **limits(COMPILE_CPU_MS, COMPILE_WALL_MS, COMPILER_BYTES, COMPILED_BYTES),
        )
        trust(facts)
        ran = facts_to_ran(facts, b"", err, b"", Startup())
        ok = ran.exit_code == 0 and facts.built
        message = "" if ok else compiler_words(ran, err)
        return CompileResult(ok=ok, message=message, ms=round(ran.wall_ms, 1))

    async def test(self, stdin: bytes, *, cpu_ms: int, output_kb: int, answer: bool = False) -> Ran:
        """Run the program once; `answer` opens the answer channel. Raises SandboxError."""
        allowed_ms = cpu_ms + round(self._startup.cpu_ms)
        wall_ms = WALL_FACTOR * cpu_ms + WALL_EXTRA_MS + round(self._startup.wall_ms)
        output_bytes = output_kb * 1024
        facts, bodies = await self._sandbox.ask(
            "test",
            stdin,
            seconds=wall_ms / 1000 + GRACE_SECONDS,
            reply_bytes=3 * output_bytes + COMPILER_BYTES,
            answer=answer,
            # One byte more than is allowed, so that it shows when more was written.
            **limits(allowed_ms, wall_ms, output_bytes, output_bytes + 1),
        )
        trust(facts)
        if not facts.clean:
            raise SandboxError("the sandbox could not be cleaned after a test")
        out, err, said = (*bodies, b"")[:3]
        return facts_to_ran(facts, out, err, said, self._startup)


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


def facts_to_ran(facts: Facts, out: bytes, err: bytes, answer: bytes, startup: Startup) -> Ran:
    """Put the agent's facts into milliseconds; processes that slipped away from their parent are charged too."""
    status = facts.status or 0
    slipped = facts.tree_cpu_us - facts.cpu_us > SLIPPED_US
    cpu_us = facts.tree_cpu_us if slipped else facts.cpu_us
    died = status & 0x7F
    return Ran(
        exit_code=None if died else (status >> 8) & 0xFF,
        signal=died or None,
        killed=facts.killed,
        oom=facts.oom,
        cpu_ms=max(0.0, cpu_us / 1000 - startup.cpu_ms),
        wall_ms=max(0.0, facts.wall_us / 1000 - startup.wall_ms),
        memory_kib=facts.memory_kib,
        stdout=out,
        stderr=err,
        answer=answer,
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
    ran = await run_program(pool, language, language.self_test, [b"ac 19 23\n"] * rounds)
    for one in ran:
        if one.exit_code != 0 or one.stdout.split() != [b"42"]:
            said = one.stderr.decode(errors="replace")[-400:]
            raise SandboxError(f"the self-test of {language.title} did not answer 42: {said}")
    return Startup(min(one.cpu_ms for one in ran), min(one.wall_ms for one in ran))
