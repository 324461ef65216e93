"""The agent: process 1 of a sandbox. It runs one submission's programs one at a time and reports facts.

It judges nothing and knows no answer. Usage: `agent.py UID READY`; READY is a JSON object of what to have
ready: `libraries` for a Python zygote, `ahead` and `compile_ahead` for command lines of runtimes that are
started early and wait at a gate. It speaks the frames of wire.py on descriptors 0 and 1.
"""

import _signal as signal  # type: ignore[import-not-found]
import _socket as socket
import os
import time

import plain  # type: ignore[import-not-found]
import wire  # type: ignore[import-not-found]
from counters import Counters, scratch_used  # type: ignore[import-not-found]
from run import ENVIRONMENT, LAUNCH, Run  # type: ignore[import-not-found]
from streams import read_shown  # type: ignore[import-not-found]

PYTHON = "/usr/bin/python3"
ZYGOTE = "/agent/zygote.py"
BOX = "/box"
BINARY = "/box/program"
BUILT = "/tmp/program"
SCRATCH = "/tmp"
CONTROL_GROUPS = "/sys/fs/cgroup"
SWEPT = (SCRATCH, "/dev/mqueue")
UIDS = 1000
AHEAD = 2
"""Runtimes that wait at their gate: while one starts, another can be used."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Header = dict[str, Any]
    Facts = dict[str, Any]
    Answer = tuple[Any, ...]


class Agent:
    """One sandbox: the user ids of its candidate, what is kept ready, and the counters."""

    def __init__(self, uid: int, ready: "Header") -> None:
        self.uid = uid
        self.runs = 0
        self.scratch_when_empty = scratch_used()
        self.counters = Counters()
        self.own: set[int] = set()
        self.orphans_us = 0
        self.wake, wake_writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake_writer, warn_on_full_buffer=False)
        libraries = ready.get("libraries")
        self.zygote = self.start_zygote(libraries) if libraries is not None else None
        self.ahead_words: list[str] = ready.get("ahead") or []
        self.waiting: list[Run] = []
        self.compiler = self.start_ahead(ready["compile_ahead"]) if ready.get("compile_ahead") else None
        self.keep_ahead()
        for run in (*self.waiting, *([self.compiler] if self.compiler else [])):
            run.wait_ready()
        if self.zygote is not None and self.zygote.recv(16) != b"ready":
            raise RuntimeError("the zygote did not start")
        self.entry = self.source = ""
        self.run_words: list[str] = []
        self.speed = -1

    def start_zygote(self, libraries: list[str]) -> socket.socket:
        """Start the zygote; it says when its libraries are imported."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        os.set_inheritable(theirs.fileno(), True)
        words = [PYTHON, "-I", "-B", ZYGOTE, str(theirs.fileno()), *libraries]
        null = os.open("/dev/null", os.O_RDWR)
        actions = [(os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1)]
        self.own.add(os.posix_spawn(PYTHON, words, ENVIRONMENT, file_actions=actions))
        os.close(null)
        theirs.close()
        return ours

    def new_run(self) -> Run:
        """A run under a user id that no run before it had."""
        self.runs += 1
        return Run(self.uid + self.runs % UIDS, self.counters)

    def start_ahead(self, words: list[str]) -> Run:
        """Start a runtime that waits for what it is to run."""
        run = self.new_run()
        run.start_ahead(words)
        self.own.add(run.launcher)
        return run

    def keep_ahead(self) -> None:
        """Start as many runtimes as are to wait."""
        while self.ahead_words and len(self.waiting) < AHEAD:
            self.waiting.append(self.start_ahead(self.ahead_words))

    def serve(self) -> None:
        """Answer the host's frames until it goes away."""
        wire.send(1, {"op": "ready"})
        operations = {"load": self.load, "compile": self.compile, "test": self.test, "binary": self.binary}
        while (frame := wire.receive(0)) is not None:
            header, body = frame
            facts, *bodies = operations[header["op"]](header, body)
            facts["nonce"] = header["nonce"]
            facts["sizes"] = [len(part) for part in bodies]
            wire.send(1, facts, *bodies)

    def load(self, header: "Header", body: bytes) -> "tuple[Facts]":
        """Write the program's files, read-only for the candidate, and begin to measure this minute's speed."""
        start = 0
        for name, size in header["files"]:
            mode = 0o755 if name == os.path.basename(BINARY) else 0o644
            file = os.open(os.path.join(BOX, os.path.basename(name)), os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
            view = memoryview(body)[start : start + size]
            while view:
                view = view[os.write(file, view) :]
            os.close(file)
            start += size
        self.entry = os.path.join(BOX, os.path.basename(header["entry"]))
        self.source = os.path.join(BOX, os.path.basename(header["source"]))
        self.run_words = self.fill(header["run"], BINARY)
        if self.zygote is not None and self.entry != self.source:
            self.zygote.send(plain.dumps({"driver": self.entry}).encode())
        self.speed, writer = os.pipe2(os.O_CLOEXEC)
        self.own.add(os.posix_spawn(LAUNCH, [LAUNCH, "pace"], {}, file_actions=[(os.POSIX_SPAWN_DUP2, writer, 1)]))
        os.close(writer)
        return ({},)

    def fill(self, words: list[str], binary: str) -> list[str]:
        """Put the paths into a command line."""
        return [word.format(entry=self.entry, source=self.source, binary=binary) for word in words]

    def compile(self, header: "Header", body: bytes) -> "Answer":
        """Build the program, or only check it where there is nothing to build."""
        if self.zygote is not None:
            run = self.new_run()
            run.stdin.fill(b"")
            run.start_fork(self.zygote, header, self.source, check=True)
            facts, *bodies = self.follow(run, header)
        else:
            words = self.fill(header["words"], BUILT)
            run, self.compiler = self.compiler or self.new_run(), None
            run.stdin.fill(b"")
            if run.gate is not None:
                run.open_gate(words, header)
            else:
                run.start(words, header)
            facts, *bodies = self.follow(run, header, keep=True)
            if facts["status"] == 0 and any("{binary}" in word for word in header["words"]):
                facts["built"] = self.take_binary()
            self.sweep(run.uid)
        facts["pace_us"] = self.take_pace()
        return facts, *bodies

    def take_pace(self) -> int:
        """How long a fixed piece of work took just now, in microseconds of CPU time; 0 when it is not known."""
        if self.speed < 0:
            return 0
        said = os.read(self.speed, 32)
        os.close(self.speed)
        self.speed = -1
        return int(said or b"0")

    def take_binary(self) -> bool:
        """Copy what the compiler made to where the candidate's user cannot change it."""
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        try:
            source = os.open(BUILT, flags)
            if os.fstat(source).st_mode & 0o170000 != 0o100000:
                return False
            target = os.open(BINARY, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o755)
            while os.sendfile(target, source, None, 1 << 20):
                pass
        except OSError:
            return False
        os.close(source)
        os.close(target)
        return True

    def binary(self, header: "Header", body: bytes) -> "Answer":
        """What the compile step made, unless it is larger than the host wants it."""
        with open(BINARY, "rb") as file:
            data = file.read(header["most_bytes"] + 1)
        return {}, data if len(data) <= header["most_bytes"] else b""

    def test(self, header: "Header", body: bytes) -> "Answer":
        """Run the program once on one input."""
        if self.zygote is not None:
            run = self.new_run()
            run.stdin.fill(body)
            run.start_fork(self.zygote, header, self.entry, check=False)
        elif self.ahead_words:
            run = self.waiting.pop(0) if self.waiting else self.start_ahead(self.ahead_words)
            run.wait_ready()
            run.stdin.fill(body)
            run.open_gate(self.run_words, header)
            if header.get("more", True):
                self.keep_ahead()
        else:
            run = self.new_run()
            run.stdin.fill(body)
            run.start(self.run_words, header)
        facts, *bodies = self.follow(run, header)
        facts["pace_us"] = self.take_pace()
        return facts, *bodies

    def follow(self, run: Run, header: "Header", keep: bool = False) -> "Answer":
        """Watch one run to its end and say what happened, with what it wrote."""
        if run.launcher:
            self.own.add(run.launcher)
        run.limit_output(header["output_bytes"])
        oom_before, self.orphans_us = self.counters.oom_kills(), 0
        started = time.monotonic()
        killed = run.watch(header, self.wake, self.reap)
        wall_us = round((time.monotonic() - started) * 1e6)
        shown = read_shown(SCRATCH) if header.get("shown") else []
        clean = self.sweep(run.uid, keep)
        facts = run.finish()
        over = facts.pop("over")
        if killed is None and over:
            killed = "output"
        # Those that the program left behind ended under us: what they used is its too.
        facts["cpu_us"] = facts.get("cpu_us", 0) + self.orphans_us
        facts.update(
            wall_us=wall_us,
            oom=self.counters.oom_kills() > oom_before,
            killed=killed,
            clean=clean,
            shown=[name for name, _ in shown],
        )
        return facts, run.out.kept, bytes(run.err.kept), bytes(run.answer.kept), *(data for _, data in shown)

    def reap(self) -> None:
        """Take away every dead process that was left to us, as process 1 must, and count what it used."""
        try:
            while os.read(self.wake, 4096):
                pass
        except BlockingIOError:
            pass
        try:
            while True:
                done, _, usage = os.wait4(-1, os.WNOHANG)
                if not done:
                    return
                self.count(done, usage)
        except ChildProcessError:
            return

    def count(self, process: int, usage: "Any") -> None:
        """Charge a dead process to the run that left it, unless it is one of ours."""
        if process in self.own:
            self.own.discard(process)
        else:
            self.orphans_us += round((usage.ru_utime + usage.ru_stime) * 1e6)

    def sweep(self, uid: int, keep: bool = False) -> bool:
        """Kill what is left of a run's processes and empty what they could write to."""
        folders = () if keep else SWEPT
        sweeper = os.posix_spawn(LAUNCH, [LAUNCH, "sweep", str(uid), *folders], ENVIRONMENT)
        while True:
            try:
                done, status, usage = os.wait4(-1, 0)
            except ChildProcessError:
                return False
            if done == sweeper:
                break
            self.count(done, usage)
        self.reap()
        return status == 0 and (keep or scratch_used() <= self.scratch_when_empty)


def close_counters() -> None:
    """Let nobody but us make files among the control groups: some runtimes leave that folder open to all."""
    try:
        os.chmod(CONTROL_GROUPS, 0o755)  # noqa: S103
    except OSError:
        return  # it is mounted read-only, as it should be


def main(words: list[str]) -> None:
    """Be the agent of this sandbox until the host goes away."""
    close_counters()
    Agent(int(words[0]), plain.loads(words[1])).serve()
