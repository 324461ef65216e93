"""The agent: process 1 of a sandbox. It runs one submission's programs one at a time and reports facts.

It judges nothing and knows no answer. Usage: `agent.py UID [LIBRARY...]`; with libraries (or the word `-`
for none) a Python zygote is kept ready. It speaks the frames of wire.py on descriptors 0 and 1.
"""

import array
import contextlib
import json
import os
import select
import signal
import socket
import sys
import time
from typing import Any

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import wire  # type: ignore[import-not-found]

PYTHON = "/usr/bin/python3"
LAUNCH = "/agent/launch"
BOX = "/box"
BINARY = "/box/program"
BUILT = "/tmp/program"
SWEPT = ("/tmp", "/dev/mqueue")
STDERR_BYTES = 64 * 1024
TICK_MS = 5
REPORT_SECONDS = 2
CPU_SLACK_US = 20_000
ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "HOME": "/tmp",
    "TMPDIR": "/tmp",
    "LANG": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}
CPU_FILES = (
    "/sys/fs/cgroup/cpu.stat",
    "/sys/fs/cgroup/cpuacct/cpuacct.usage",
    "/sys/fs/cgroup/cpu,cpuacct/cpuacct.usage",
)
OOM_FILES = ("/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control")


Header = dict[str, Any]
Facts = dict[str, Any]
Answer = tuple[Any, ...]
"""The facts of a run, then what it wrote."""


class Counters:
    """The container's own counters of CPU time and of processes killed for memory, cgroup v1 or v2."""

    def __init__(self) -> None:
        self.cpu_file = next((path for path in CPU_FILES if os.path.exists(path)), None)
        self.oom_file = next((path for path in OOM_FILES if os.path.exists(path)), None)

    def cpu_us(self) -> int:
        """CPU time of every process of the container in microseconds; 0 where nothing counts it."""
        if self.cpu_file is None:
            return 0
        with open(self.cpu_file) as file:
            text = file.read()
        return int(text.split()[1]) if self.cpu_file.endswith("cpu.stat") else int(text) // 1000

    def oom_kills(self) -> int:
        """How many processes the kernel has killed here for want of memory."""
        if self.oom_file is None:
            return 0
        with open(self.oom_file) as file:
            words = file.read().split()
        return int(words[words.index("oom_kill") + 1]) if "oom_kill" in words else 0


class Pipe:
    """One output of the program, read without ever waiting for it, kept up to a cap."""

    def __init__(self, cap: int) -> None:
        self.reader, self.writer = os.pipe2(os.O_CLOEXEC)
        os.set_blocking(self.reader, False)
        self.cap = cap
        self.kept = bytearray()
        self.over = False
        self.open = True

    def drain(self) -> None:
        """Take what is there; past the cap it is counted as too much and thrown away."""
        while self.open:
            try:
                chunk = os.read(self.reader, 1 << 16)
            except BlockingIOError:
                return
            if not chunk:
                self.close()
                return
            room = self.cap - len(self.kept)
            self.kept += chunk[:room]
            if len(chunk) > room:
                self.over = True
                return

    def close(self) -> None:
        """Stop reading."""
        if self.open:
            self.open = False
            os.close(self.reader)


class Sheet:
    """The program's standard output: a file in memory, so that no program ever waits for us to read.

    Some runtimes keep in memory what a full pipe does not take, and would never meet the output limit.
    """

    def __init__(self, cap: int) -> None:
        self.writer = os.memfd_create("output", os.MFD_CLOEXEC)
        self.file = os.dup(self.writer)
        self.cap = cap
        self.kept = b""

    @property
    def over(self) -> bool:
        """Whether more was written than the cap allows."""
        return os.fstat(self.file).st_size > self.cap

    def close(self) -> None:
        """Keep what was written, up to the cap."""
        self.kept = os.pread(self.file, self.cap, 0)
        os.close(self.file)


class Agent:
    """One sandbox: the candidate's user id, the zygote if there is one, and the counters."""

    def __init__(self, uid: int, libraries: list[str]) -> None:
        self.uid = uid
        self.scratch_when_empty = scratch_used()
        self.counters = Counters()
        self.wake, wake_writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake_writer, warn_on_full_buffer=False)
        self.zygote = self.start_zygote(libraries) if libraries else None
        self.entry = self.source = ""
        self.run_words: list[str] = []

    def start_zygote(self, libraries: list[str]) -> socket.socket:
        """Start the zygote and wait until its libraries are imported."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        os.set_inheritable(theirs.fileno(), True)
        names = [name for name in libraries if name != "-"]
        path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "zygote.py")
        words = [PYTHON, "-I", "-B", path, str(theirs.fileno()), *names]
        null = os.open("/dev/null", os.O_RDWR)
        actions = [(os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1)]
        os.posix_spawn(PYTHON, words, ENVIRONMENT, file_actions=actions)
        os.close(null)
        theirs.close()
        if ours.recv(16) != b"ready":
            raise RuntimeError("the zygote did not start")
        return ours

    def serve(self) -> None:
        """Answer the host's frames until it goes away."""
        wire.send(1, {"op": "ready"})
        while (frame := wire.receive(0)) is not None:
            header, body = frame
            answer = {"load": self.load, "compile": self.compile, "test": self.test}[header["op"]]
            facts, *bodies = answer(header, body)
            facts["nonce"] = header["nonce"]
            facts["sizes"] = [len(part) for part in bodies]
            wire.send(1, facts, *bodies)

    def load(self, header: Header, body: bytes) -> tuple[Facts]:
        """Write the program's files, read-only for the candidate."""
        start = 0
        for name, size in header["files"]:
            with open(os.path.join(BOX, os.path.basename(name)), "xb") as file:
                file.write(body[start : start + size])
            start += size
        self.entry = os.path.join(BOX, os.path.basename(header["entry"]))
        self.source = os.path.join(BOX, os.path.basename(header["source"]))
        self.run_words = self.fill(header["run"], BINARY)
        return ({},)

    def fill(self, words: list[str], binary: str) -> list[str]:
        """Put the paths into a command line."""
        return [word.format(entry=self.entry, source=self.source, binary=binary) for word in words]

    def compile(self, header: Header, body: bytes) -> Answer:
        """Build the program, or only check it where there is nothing to build."""
        if self.zygote is not None:
            return self.run(header, b"", check=True)
        facts, *bodies = self.run(header, b"", words=self.fill(header["words"], BUILT), keep=True)
        if facts["status"] == 0 and any("{binary}" in word for word in header["words"]):
            facts["built"] = self.take_binary()
        self.sweep()
        return facts, *bodies

    def take_binary(self) -> bool:
        """Copy what the compiler made to where the candidate's user cannot change it."""
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        try:
            source = os.open(BUILT, flags)
            if not os.stat(source).st_mode & 0o100000:
                return False
            target = os.open(BINARY, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o755)
            while os.sendfile(target, source, None, 1 << 20):
                pass
        except OSError:
            return False
        os.close(source)
        os.close(target)
        return True

    def test(self, header: Header, body: bytes) -> Answer:
        """Run the program once on one input."""
        return self.run(header, body)

    def run(
        self, header: Header, stdin: bytes, words: list[str] | None = None, check: bool = False, keep: bool = False
    ) -> Answer:
        """Run one program to its end and say what happened, with what it wrote."""
        out, err = Sheet(header["output_bytes"]), Pipe(STDERR_BYTES)
        answer = Pipe(header["output_bytes"]) if header.get("answer") else None
        report = Pipe(4096)
        pipes = [err] if answer is None else [err, answer]
        given = open_input(stdin)
        before = self.counters.cpu_us(), self.counters.oom_kills()
        started = time.monotonic()
        streams = [given, out.writer, *(pipe.writer for pipe in pipes), report.writer]
        if self.zygote is not None:
            self.ask_zygote(self.zygote, streams, header, check)
        else:
            self.spawn(streams, header, words or self.run_words, with_answer=answer is not None)
        for fd in streams:
            os.close(fd)
        killed = self.watch(header, out, pipes, report, started, before[0])
        wall_us = round((time.monotonic() - started) * 1e6)
        clean = self.sweep(keep)
        if report.open and not report.kept:
            select.select([report.reader], [], [], REPORT_SECONDS)
        for pipe in (*pipes, report):
            pipe.drain()
            pipe.close()
        facts = json.loads(bytes(report.kept) or b"{}")
        if killed is None and (out.over or (answer is not None and answer.over)):
            killed = "output"
        out.close()
        facts.update(
            wall_us=wall_us,
            tree_cpu_us=max(0, self.counters.cpu_us() - before[0]),
            oom=self.counters.oom_kills() > before[1],
            killed=killed,
            clean=clean,
        )
        return facts, out.kept, *(bytes(pipe.kept) for pipe in pipes)

    def limits(self, header: Header) -> dict[str, int]:
        """The limits the kernel itself holds the program to, in its own units."""
        return {
            "core": 0,
            "nproc": header["processes"],
            "nofile": 256,
            "fsize": header["file_bytes"],
            "cpu": header["cpu_ms"] // 1000 + 2,
        }

    def ask_zygote(self, zygote: socket.socket, streams: list[int], header: Header, check: bool) -> None:
        """Have the zygote fork a child for this run."""
        entry = self.source if check else self.entry
        request = {"uid": self.uid, "limits": self.limits(header), "entry": entry, "check": check}
        ancillary = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", streams))]
        zygote.sendmsg([json.dumps(request).encode()], ancillary)

    def spawn(self, streams: list[int], header: Header, words: list[str], with_answer: bool) -> None:
        """Start the launcher, which starts the program."""
        limits = self.limits(header)
        numbers = [self.uid, *(limits[name] for name in ("nproc", "nofile", "fsize", "cpu"))]
        command = [LAUNCH, "run", *map(str, numbers), *words]
        places = [0, 1, 2, 3, 4] if with_answer else [0, 1, 2, 4]
        # All are moved out of the way first: a descriptor may stand where another one has to go.
        moves = [(os.POSIX_SPAWN_DUP2, fd, 100 + place) for fd, place in zip(streams, places, strict=True)]
        lands = [(os.POSIX_SPAWN_DUP2, 100 + place, place) for place in places]
        closes = [(os.POSIX_SPAWN_CLOSE, 100 + place) for place in places]
        os.posix_spawn(LAUNCH, command, ENVIRONMENT, file_actions=[*moves, *lands, *closes])

    def watch(
        self, header: Header, out: Sheet, pipes: list[Pipe], report: Pipe, started: float, cpu_before: int
    ) -> str | None:
        """Read the outputs and hold the limits until the program ends; returns what stopped it, if we did."""
        poll = select.poll()
        by_fd = {pipe.reader: pipe for pipe in (*pipes, report)}
        for fd in (*by_fd, self.wake, 0):
            poll.register(fd, select.POLLIN)
        wall_end = started + header["wall_ms"] / 1000
        cpu_end = cpu_before + header["cpu_ms"] * 1000 + CPU_SLACK_US
        while True:
            for fd, _ in poll.poll(TICK_MS):
                if fd == 0:
                    os._exit(0)
                if fd == self.wake:
                    self.reap()
                    continue
                by_fd[fd].drain()
                if not by_fd[fd].open:
                    poll.unregister(fd)
            if report.kept or not report.open:
                return None
            if out.over or any(pipe.over for pipe in pipes[1:]):
                return "output"
            if time.monotonic() > wall_end:
                return "wall"
            if self.counters.cpu_us() > cpu_end:
                return "cpu"

    def reap(self) -> None:
        """Take away every dead process that was left to us, as process 1 must."""
        with contextlib.suppress(BlockingIOError):
            os.read(self.wake, 4096)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass

    def sweep(self, keep: bool = False) -> bool:
        """Kill what is left of the candidate's processes and empty what they could write to."""
        folders = () if keep else SWEPT
        command = [LAUNCH, "sweep", str(self.uid), *folders]
        sweeper = os.posix_spawn(LAUNCH, command, ENVIRONMENT)
        while True:
            try:
                done, status = os.waitpid(-1, 0)
            except ChildProcessError:
                return False
            if done == sweeper:
                break
        self.reap()
        return status == 0 and (keep or scratch_used() <= self.scratch_when_empty)


def scratch_used() -> tuple[int, int]:
    """What the candidate's folder holds: (blocks, inodes)."""
    now = os.statvfs("/tmp")
    return now.f_blocks - now.f_bfree, now.f_files - now.f_ffree


def open_input(data: bytes) -> int:
    """A read-only, seekable file in memory that holds one input."""
    fd = os.memfd_create("input", os.MFD_CLOEXEC)
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
    reader = os.open(f"/proc/self/fd/{fd}", os.O_RDONLY | os.O_CLOEXEC)
    os.close(fd)
    return reader


if __name__ == "__main__":
    Agent(int(sys.argv[1]), sys.argv[2:]).serve()
