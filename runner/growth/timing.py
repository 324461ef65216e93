"""One sandbox with several programs in it, and the timing of one of them on one input; what it says is checked."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from runner.growth.programs import Built
from runner.package.types import Type
from runner.package.wire import AnswerError, decode
from runner.sandbox.program import Loaded, Ran

CPU_MS = 4_000
"""What one process may use in all; a program that needs more is not tried at larger sizes."""
OUTPUT_KB = 64
NS_PER_MS = 1e6
SLACK_MS = 20.0
"""By so much the times that a program tells of may lie above what the kernel counted."""
TAKEN = Type("list", (Type("int"),))


@dataclass(frozen=True, slots=True)
class Timed:
    """One process: the least time of a call in milliseconds, peak memory, and the CPU time of all of it.

    `fault` says why there is no time, as the rest of a sentence; "" where there is one.
    """

    ms: float
    memory_kib: int
    cpu_ms: float
    fault: str = ""


class Bench:
    """Programs side by side in one sandbox that nothing has used before."""

    def __init__(self, loaded: Loaded, programs: Mapping[str, Built]) -> None:
        self._loaded, self._programs = loaded, programs
        self.cpu_ms = 0.0

    async def settle(self) -> None:
        """Send every program's files, once."""
        files = {name: data for one in self._programs.values() for name, data in one.files.items()}
        first = next(iter(self._programs.values()))
        await self._loaded.place(files, first.entry, first.run)

    async def time(self, name: str, stdin: bytes, nonce: str, rounds: int, calls: int) -> Timed:
        """Start a program in a process of its own and take its times; raises SandboxError for a fault of ours."""
        one = self._programs[name]
        await self._loaded.place({}, one.entry, one.run)
        ran = await self._loaded.test(stdin, cpu_ms=CPU_MS, output_kb=OUTPUT_KB)
        self.cpu_ms += ran.cpu_ms
        fault = fault_of(ran)
        if fault:
            return Timed(0.0, ran.memory_kib, ran.cpu_ms, fault)
        try:
            ms = least(ran, nonce, rounds) / calls
        except AnswerError as error:
            return Timed(0.0, ran.memory_kib, ran.cpu_ms, f"gave no times that can be believed: {error}")
        return Timed(ms, ran.memory_kib, ran.cpu_ms)


def fault_of(ran: Ran) -> str:
    """What a process did instead of telling its times."""
    if ran.oom:
        return "needs more memory than there is"
    if ran.killed == "output":
        return "writes too much"
    if ran.killed:
        return "takes too long"
    if ran.exit_code != 0:
        return f"stops with {'signal' if ran.signal else 'exit code'} {ran.signal or ran.exit_code}"
    return ""


def least(ran: Ran, nonce: str, rounds: int) -> float:
    """The least round in milliseconds; raises AnswerError where the times cannot be those of this process."""
    taken = decode(ran.answer, TAKEN, nonce)
    assert isinstance(taken, list)
    if len(taken) != rounds:
        raise AnswerError("it tells of another number of rounds.")
    if min(taken) <= 0 or sum(taken) / NS_PER_MS > ran.cpu_ms + SLACK_MS:
        raise AnswerError("they are not what the kernel counted.")
    return float(min(taken) / NS_PER_MS)


def new_nonce() -> str:
    """What proves that an answer belongs to its question."""
    return secrets.token_hex(8)
