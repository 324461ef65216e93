"""One run of one program: its streams, how it is started, and how it is watched until it ends."""

import _socket as socket
import array
import os
import select
import time

import plain  # type: ignore[import-not-found]
from counters import Counters, user_cpu_us, user_waited_s  # type: ignore[import-not-found]
from streams import Input, Pipe, Sheet  # type: ignore[import-not-found]

LAUNCH = "/agent/launch"
ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "HOME": "/tmp",
    "TMPDIR": "/tmp",
    "LANG": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "GOMAXPROCS": "2",
}
STDERR_BYTES = 64 * 1024
REPORT_BYTES = 4096
REPORT_SECONDS = 2
TICK_MS = 5
CPU_SLACK_US = 20_000
LOOK_SECONDS = 0.02
QUIET_SECONDS = 1
"""How long a program that was killed for its memory may take to give it back; we take none meanwhile."""
PATIENCE = 3
"""How many times its wall limit a program may wait for a processor beside it."""
FILES = 256
PROCESSES = 64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Header = dict[str, Any]


class Run:
    """One process of the candidate, under a user id of its own."""

    def __init__(self, uid: int, counters: Counters) -> None:
        self.uid = uid
        self.counters = counters
        self.stdin = Input()
        self.out, self.err, self.answer = Sheet(0), Pipe(STDERR_BYTES), Pipe(0)
        self.report = Pipe(REPORT_BYTES)
        self.launcher = 0
        self.gate: socket.socket | None = None
        self.ready = False

    def start(self, words: list[str], header: "Header") -> None:
        """Start the program through the launcher, which reports how it ended."""
        limits = kernel_limits(header)
        numbers = [self.uid, *(limits[name] for name in ("nproc", "nofile", "fsize", "cpu"))]
        self.spawn(["run", *map(str, numbers), *words], [])

    def start_ahead(self, words: list[str]) -> None:
        """Start a runtime that waits at its gate, before there is anything for it to run."""
        self.gate, theirs = socket.socketpair()
        self.spawn(["ahead", str(self.uid), str(PROCESSES), str(FILES), *words], [theirs.fileno()])
        theirs.close()

    def spawn(self, words: list[str], more: list[int]) -> None:
        """Start the launcher with the streams, the report and what else it needs in their places."""
        streams = [*self.streams(), *more]
        # All are moved out of the way first: a descriptor may stand where another one has to go.
        moves = [(os.POSIX_SPAWN_DUP2, fd, 100 + place) for place, fd in enumerate(streams)]
        lands = [(os.POSIX_SPAWN_DUP2, 100 + place, place) for place in range(len(streams))]
        closes = [(os.POSIX_SPAWN_CLOSE, 100 + place) for place in range(len(streams))]
        self.launcher = os.posix_spawn(LAUNCH, [LAUNCH, *words], ENVIRONMENT, file_actions=[*moves, *lands, *closes])
        self.close_theirs()

    def start_fork(self, zygote: socket.socket, header: "Header", entry: str, check: bool) -> None:
        """Have the zygote fork a child for this run."""
        request = {"uid": self.uid, "limits": kernel_limits(header), "entry": entry, "check": check}
        ancillary = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", self.streams()))]
        zygote.sendmsg([plain.dumps(request).encode()], ancillary)
        self.close_theirs()

    def wait_ready(self) -> None:
        """Wait until the runtime is at its gate, or has ended before it."""
        if self.gate is not None and not self.ready:
            self.gate.recv(1)
            self.ready = True

    def open_gate(self, words: list[str], header: "Header") -> None:
        """Let the runtime go on as the command line says; only now it may see anything of the candidate's."""
        if self.gate is not None:
            limits = kernel_limits(header)
            numbers = " ".join(str(limits[name]) for name in ("nproc", "nofile", "fsize", "cpu"))
            self.gate.sendall(f"{numbers} {plain.dumps(words)}\n".encode())

    def cancel(self) -> None:
        """End a runtime that is not needed any more."""
        if self.gate is not None:
            self.gate.close()

    def streams(self) -> list[int]:
        """The program's descriptors 0 to 3, and the report's."""
        return [self.stdin.reader, self.out.writer, self.err.writer, self.answer.writer, self.report.writer]

    def close_theirs(self) -> None:
        """Leave the program's ends of the streams to the program."""
        for fd in self.streams():
            os.close(fd)

    def limit_output(self, count: int) -> None:
        """Say how much the program may write and answer."""
        self.out.cap = self.answer.cap = count

    def watch(self, header: "Header", wake: int, reap: "Any") -> str | None:
        """Read the outputs and hold the limits until the program ends; returns what stopped it, if we did."""
        poll = select.poll()
        by_fd = {pipe.reader: pipe for pipe in (self.err, self.answer, self.report)}
        for fd in (*by_fd, wake, 0):
            poll.register(fd, select.POLLIN)
        started = looked = time.monotonic()
        before, kills, quiet = self.cpu_us(), self.counters.oom_kills(), 0.0
        while True:
            for fd, _ in poll.poll(TICK_MS):
                if fd == 0:
                    os._exit(0)
                if fd == wake:
                    reap()
                    continue
                by_fd[fd].drain()
                if not by_fd[fd].open:
                    poll.unregister(fd)
            if self.report.kept or not self.report.open:
                return None
            if self.out.over or self.answer.over:
                return "output"
            now = time.monotonic()
            if self.counters.oom_kills() > kills:
                quiet = quiet or now + QUIET_SECONDS
            if now < quiet:
                continue
            late = now - started - header["wall_ms"] / 1000
            # On a busy machine a program may wait for its turn; only waiting of its own is held against it.
            if late > 0 and (late > PATIENCE * header["wall_ms"] / 1000 or late > user_waited_s(self.uid)):
                return "wall"
            if self.gate is None or now > looked + LOOK_SECONDS:
                looked = now
                if self.cpu_us() - before > header["cpu_ms"] * 1000 + CPU_SLACK_US:
                    return "cpu"

    def cpu_us(self) -> int:
        """What the program has used so far: all of the sandbox, or this user's where others start beside it."""
        used: int = self.counters.cpu_us() if self.gate is None else user_cpu_us(self.uid)
        return used

    def finish(self) -> "Header":
        """Take what is left in the streams, and the launcher's report."""
        if self.report.open and not self.report.kept:
            select.select([self.report.reader], [], [], REPORT_SECONDS)
        for pipe in (self.err, self.answer, self.report):
            pipe.drain()
            pipe.close()
        self.cancel()
        over = self.out.over or self.answer.over
        self.out.close()
        facts: Header = plain.loads(bytes(self.report.kept) or b"{}")
        return facts | {"over": over}


def kernel_limits(header: "Header") -> dict[str, int]:
    """The limits the kernel itself holds the program to, in its own units."""
    return {
        "core": 0,
        "nproc": header["processes"],
        "nofile": FILES,
        "fsize": header["file_bytes"],
        "cpu": header["cpu_ms"] // 1000 + 2,
    }
