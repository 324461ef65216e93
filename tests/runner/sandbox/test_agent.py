"""The parts of the agent that run anywhere: its frames, pipes and sheets, and the launcher that starts and sweeps."""

import importlib
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from runner.languages import IMAGES
from runner.sandbox.images.build import AGENT
from runner.sandbox.link import LENGTHS
from tests.conftest import missing

UID = 30_000 + os.getpid() % 20_000
"""A user that no process of this machine has."""
PYTHON = shutil.which("python3", path="/usr/local/bin:/usr/bin:/bin") or sys.executable
"""A Python that every user can reach; our own may lie in somebody's home."""


@pytest.fixture(scope="module")
def inside() -> Iterator[dict[str, ModuleType]]:
    """The agent's files as they import each other inside a sandbox: by their bare names."""
    names, path = ("wire", "streams", "counters", "run", "agent"), list(sys.path)
    sys.path.insert(0, str(AGENT))
    try:
        yield {name: importlib.import_module(name) for name in names}
    finally:
        sys.path[:] = path
        for name in names:
            sys.modules.pop(name, None)


# --- counters ---


def test_the_counters_are_read_without_opening_anything(inside: dict[str, ModuleType]) -> None:
    counters = inside["counters"].Counters()
    if counters.cpu_file is None:
        missing("docker", "this machine counts nothing in control groups")
    most, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    # While memory is short, opening a file could end the agent in place of the program.
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, hard))
    try:
        first = counters.cpu_us()
        kills = counters.oom_kills()
        deadline = time.process_time() + 0.05
        while time.process_time() < deadline:
            pass
        assert counters.cpu_us() >= first + 40_000
        assert counters.oom_kills() >= kills
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


# --- frames ---


@pytest.mark.parametrize("bodies", [(), (b"",), (b"one", b"two"), (bytes(3_000_000), b"\0")], ids=len)
def test_a_frame_comes_out_as_it_went_in(inside: dict[str, ModuleType], bodies: tuple[bytes, ...]) -> None:
    wire = inside["wire"]
    header = {"op": "test", "text": "ä\n\0", "sizes": [len(body) for body in bodies]}
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as received, os.fdopen(writer, "wb") as sent:
        sending = threading.Thread(target=wire.send, args=(sent.fileno(), header, *bodies))
        sending.start()
        assert wire.receive(received.fileno()) == (header, b"".join(bodies))
        sending.join()


@pytest.mark.parametrize("cut", [0, 3, 8, 9, -1])
def test_a_frame_that_breaks_off_means_that_the_host_is_gone(inside: dict[str, ModuleType], cut: int) -> None:
    wire = inside["wire"]
    head = json.dumps({"op": "load"}).encode()
    frame = LENGTHS.pack(len(head), 4) + head + b"body"
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as received:
        os.write(writer, frame[:cut])
        os.close(writer)
        assert wire.receive(received.fileno()) is None


def test_host_and_agent_count_in_the_same_way(inside: dict[str, ModuleType]) -> None:
    assert inside["wire"].LENGTHS.format == LENGTHS.format


# --- pipes ---


@pytest.mark.parametrize(("wrote", "over"), [(0, False), (99, False), (100, False), (101, True), (65_536, True)])
def test_a_pipe_keeps_what_fits_and_says_when_there_was_more(
    inside: dict[str, ModuleType], wrote: int, over: bool
) -> None:
    pipe = inside["streams"].Pipe(100)
    os.write(pipe.writer, b"x" * wrote)
    os.close(pipe.writer)
    pipe.drain()
    assert (bytes(pipe.kept), pipe.over) == (b"x" * min(wrote, 100), over)
    pipe.close()
    pipe.close()


def test_a_pipe_is_never_waited_for(inside: dict[str, ModuleType]) -> None:
    pipe = inside["streams"].Pipe(100)
    pipe.drain()
    assert (pipe.kept, pipe.over, pipe.open) == (b"", False, True)
    os.close(pipe.writer)
    pipe.drain()
    assert not pipe.open


@pytest.mark.parametrize(("wrote", "over"), [(0, False), (99, False), (100, False), (101, True), (65_536, True)])
def test_a_sheet_keeps_what_fits_and_says_when_there_was_more(
    inside: dict[str, ModuleType], wrote: int, over: bool
) -> None:
    sheet = inside["streams"].Sheet(100)
    os.write(sheet.writer, b"x" * wrote)
    os.close(sheet.writer)
    assert sheet.over is over
    sheet.close()
    assert sheet.kept == b"x" * min(wrote, 100)


def test_a_sheet_keeps_what_is_there_wherever_the_program_left_its_place(inside: dict[str, ModuleType]) -> None:
    sheet = inside["streams"].Sheet(100)
    os.write(sheet.writer, b"first")
    os.lseek(sheet.writer, 0, os.SEEK_SET)
    os.write(sheet.writer, b"w")
    os.close(sheet.writer)
    sheet.close()
    assert sheet.kept == b"wirst"


@pytest.mark.parametrize("data", [b"", b"19 23\n", bytes(2_000_000)], ids=len)
def test_an_input_can_be_read_and_sought_but_not_written(inside: dict[str, ModuleType], data: bytes) -> None:
    given = inside["streams"].Input()
    given.fill(data)
    fd = given.reader
    with os.fdopen(fd, "rb") as file:
        assert file.read() == data
        file.seek(0)
        assert file.read() == data
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.write(fd, b"x")


# --- the launcher ---


@pytest.fixture(scope="module")
def launch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The launcher, built here as the image builds it."""
    if shutil.which("gcc") is None:
        missing("gcc", "no gcc is installed")
    if os.geteuid() != 0:
        missing("root", "only root can become somebody else")
    dockerfile = (IMAGES / "agent" / "Dockerfile").read_text()
    flags = re.findall(r"RUN gcc (.+) -o ", dockerfile)[0].split()
    made = tmp_path_factory.mktemp("launch") / "launch"
    subprocess.run(["gcc", *flags, "-o", str(made), str(AGENT / "launch.c")], check=True)
    return made


def run(launch: Path, *program: str, **limits: int) -> tuple[dict[str, Any], bytes]:
    """Start a program as the agent does; returns the launcher's report and what the program printed."""
    wanted = {"nproc": 64, "nofile": 256, "fsize": 1 << 20, "cpu": 10} | limits
    words = [str(launch), "run", str(UID), *map(str, wanted.values()), *program]
    out, report, null = os.pipe(), os.pipe(), os.open(os.devnull, os.O_RDWR)
    streams = [null, out[1], null, null, report[1]]
    moves = [(os.POSIX_SPAWN_DUP2, fd, 100 + place) for place, fd in enumerate(streams)]
    lands = [(os.POSIX_SPAWN_DUP2, 100 + place, place) for place in range(5)]
    closes = [(os.POSIX_SPAWN_CLOSE, 100 + place) for place in range(5)]
    pid = os.posix_spawn(launch, words, {"PATH": "/usr/bin:/bin"}, file_actions=[*moves, *lands, *closes])
    for fd in (null, out[1], report[1]):
        os.close(fd)
    with os.fdopen(out[0], "rb") as printed, os.fdopen(report[0], "rb") as told:
        said, facts = printed.read(), told.read()
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    return json.loads(facts), said


def test_it_reports_how_a_program_ended(launch: Path) -> None:
    facts, said = run(launch, "/bin/echo", "hello", "world")
    assert (facts["status"], said) == (0, b"hello world\n")
    assert os.waitstatus_to_exitcode(run(launch, "/bin/sh", "-c", "exit 7")[0]["status"]) == 7
    assert os.waitstatus_to_exitcode(run(launch, "/bin/sh", "-c", "kill -SEGV $$")[0]["status"]) == -signal.SIGSEGV
    assert os.waitstatus_to_exitcode(run(launch, "/nothing/here")[0]["status"]) == 127


def test_it_reports_cpu_time_and_not_the_time_that_passed(launch: Path) -> None:
    idle = run(launch, "/bin/sleep", "0.3")[0]["cpu_us"]
    busy = run(launch, PYTHON, "-c", "import time\nwhile time.process_time() < 0.3: pass")[0]["cpu_us"]
    assert 0 <= idle < 200_000 < 290_000 < busy


def test_its_own_memory_does_not_hide_that_of_a_small_program(launch: Path) -> None:
    """A child's peak is never below its starter's: a starter of the size of this one's would lift every figure."""
    ours = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    small = run(launch, "/bin/true")[0]["memory_kib"]
    large = run(launch, PYTHON, "-I", "-S", "-c", "b'x' * (50 << 20)")[0]["memory_kib"]
    assert small < 4 * 1024 < ours
    assert large > 50 * 1024


def test_a_program_is_its_user_alone_with_its_limits_and_four_descriptors(launch: Path) -> None:
    source = """
import json, os, resource
names = ("NPROC", "NOFILE", "FSIZE", "CPU", "CORE")
limits = {name: resource.getrlimit(getattr(resource, "RLIMIT_" + name)) for name in names}
fds = sorted(int(fd) for fd in os.listdir("/proc/self/fd"))
print(json.dumps([os.getresuid(), os.getresgid(), os.getgroups(), limits, fds[:-1], os.getsid(0) == os.getpid()]))
"""
    _, said = run(launch, PYTHON, "-I", "-S", "-c", source, nproc=9, nofile=30, fsize=4096, cpu=3)
    users, groups, others, limits, fds, leader = json.loads(said)
    assert (users, groups, others) == ([UID] * 3, [UID] * 3, [])
    assert limits == {"NPROC": [9, 9], "NOFILE": [30, 30], "FSIZE": [4096, 4096], "CPU": [3, 3], "CORE": [0, 0]}
    assert fds == [0, 1, 2, 3], "the report's descriptor is out of reach"
    assert leader, "a session of its own, so that no terminal's signals reach it"


SWEEP = """
import json, os, subprocess, sys
launch, uid, folder, python = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
word = "import os, signal, time\\n" + "signal.signal(signal.SIGTERM, signal.SIG_IGN)\\nos.setsid()\\ntime.sleep(600)"
stubborn = [subprocess.Popen([python, "-c", word], user=uid, group=uid, extra_groups=[]) for _ in range(5)]
other = subprocess.Popen(["/bin/sleep", "600"], user=uid + 1, group=uid + 1, extra_groups=[])
code = subprocess.call([launch, "sweep", str(uid), folder])
ends = [one.wait() for one in stubborn]
alive = other.poll() is None
other.kill()
other.wait()
print(json.dumps({"code": code, "ends": ends, "other": alive, "left": os.listdir(folder)}))
"""
"""Runs as process 1 of a PID namespace: the launcher signals every process that it can see."""


def sweep(launch: Path, folder: Path) -> dict[str, Any]:
    """Sweep a folder and the processes of UID, out of reach of this machine's own processes."""
    alone = ["unshare", "--pid", "--fork", "--mount-proc", "--kill-child"]
    if shutil.which("unshare") is None or subprocess.run([*alone, "true"], capture_output=True).returncode:
        missing("namespaces", "no process namespace can be made here")
    words = [*alone, sys.executable, "-c", SWEEP, str(launch), str(UID), str(folder), PYTHON]
    done = subprocess.run(words, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A folder of UID's own that everyone on the way to it may pass."""
    folder = Path(f"/tmp/sandglass-scratch-{UID}")
    folder.mkdir()
    os.chown(folder, UID, UID)
    yield folder
    shutil.rmtree(folder)


LITTER = """
import os, socket, sys
os.chdir(sys.argv[1])
for name in ("plain", " ", "-rf", "new\\nline", "\\udcff\\udcfe", "x" * 255, ".hidden", "*"):
    open(name, "w").write("x")
os.symlink("/etc", "link")
os.mkfifo("fifo")
socket.socket(socket.AF_UNIX).bind("socket")
os.mkdir("closed")
open("closed/inside", "w").close()
os.mkdir("closed/deeper")
open("closed/deeper/inside", "w").close()
os.chmod("closed/deeper", 0)
os.chmod("closed", 0)
os.mkdir("wide")
for number in range(500):
    open(f"wide/{number}", "w").close()
os.mkdir(".sweep-0")
open(".sweep-0/inside", "w").close()
for _ in range(1200):
    os.mkdir("deep")
    open("file", "w").close()
    os.chdir("deep")
"""


def test_a_sweep_ends_every_process_of_the_user_and_nobody_elses(launch: Path, scratch: Path) -> None:
    found = sweep(launch, scratch)
    assert (found["code"], found["ends"], found["other"]) == (0, [-signal.SIGKILL] * 5, True)


def test_a_sweep_empties_a_folder_whatever_is_in_it(launch: Path, scratch: Path) -> None:
    subprocess.run([PYTHON, "-c", LITTER, str(scratch)], user=UID, group=UID, extra_groups=[], check=True)
    assert len(list(scratch.iterdir())) > 12
    assert sweep(launch, scratch)["left"] == []
    assert Path("/etc/passwd").is_file(), "a link's target is not touched"


def test_called_wrongly_it_does_nothing_and_says_how(launch: Path) -> None:
    for words in ([], ["run"], ["sweep"], ["clean", "/tmp"]):
        called = subprocess.run([launch, *words], capture_output=True, text=True)
        assert (called.returncode, called.stderr) == (127, "launch: run, ahead, pace, hold or sweep\n")
