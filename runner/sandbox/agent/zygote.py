"""The zygote: a Python with its libraries imported, forked once for each test of a Python submission.

It is a process of its own that never sees a test, an answer or a line of the candidate's code: source is
read and run in the forked child, after that child has become the candidate's user.
"""

import array
import atexit
import gc
import importlib
import io
import json
import linecache
import os
import resource
import socket
import sys
import threading
import traceback

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any, NoReturn

READY = (io, linecache)
"""Imported for the driver, which runs in each child."""
REHEARSAL = """
import sys
class Name:
    kept = {"a": [1, 2.0, None], **{}}
    def __init__(self, *words, key=(), **more):
        self.first, *self.others = words or (0, 1)
def work(numbers: list[int], start: int = 0) -> int:
    total = start
    for place, number in enumerate(sorted(numbers, key=lambda one: -one)):
        if number % 2 == 0 and not place < 1 or number in {1, 2}:
            total += number * place
        elif total:
            continue
    while total > 10:
        total //= 2
    try:
        with open("/dev/null") as file:
            text = f"{total:>5} {file.read()!r}"
        return total if text else [one for one in numbers if one][0]
    except (ValueError, KeyError) as error:
        raise RuntimeError("no") from error
work([3, 1, 2])
"""
RESOURCES = {
    "core": resource.RLIMIT_CORE,
    "nproc": resource.RLIMIT_NPROC,
    "nofile": resource.RLIMIT_NOFILE,
    "fsize": resource.RLIMIT_FSIZE,
    "cpu": resource.RLIMIT_CPU,
}


def main() -> None:
    """Serve fork requests on the socket given as first argument until it closes."""
    door = socket.socket(fileno=int(sys.argv[1]))
    for library in sys.argv[2:]:
        importlib.import_module(library)
    # The first compile of a process is dear; here it is paid ahead.
    exec(compile(REHEARSAL, "rehearsal", "exec"), {})
    gc.collect()
    gc.freeze()
    door.send(b"ready")
    driver: tuple[str, CodeType] | None = None
    while True:
        message, fds = receive(door)
        if not message:
            return
        request = json.loads(message)
        if "driver" in request:
            driver = (request["driver"], read_program(request["driver"]))
            continue
        child = os.fork()
        if child == 0:
            door.close()
            become_candidate(request, fds)
            run_candidate(request, driver)
        *given, report = fds
        for fd in given:
            os.close(fd)
        _, status, usage = os.wait4(child, 0)
        cpu_us = round((usage.ru_utime + usage.ru_stime) * 1e6)
        facts = {"status": status, "cpu_us": cpu_us, "memory_kib": usage.ru_maxrss}
        os.write(report, json.dumps(facts).encode() + b"\n")
        os.close(report)


def receive(door: socket.socket) -> tuple[bytes, list[int]]:
    """Take one request and the file descriptors that came with it."""
    fds = array.array("i")
    message, ancillary, _, _ = door.recvmsg(4096, socket.CMSG_SPACE(8 * fds.itemsize))
    for level, kind, data in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            fds.frombytes(data[: len(data) - len(data) % fds.itemsize])
    return message, list(fds)


def read_program(path: str) -> "CodeType":
    """The code of a file; in this process it is only ever the driver, which is ours."""
    with open(path, encoding="utf-8") as file:
        return compile(file.read(), os.path.basename(path), "exec", dont_inherit=True)


def become_candidate(request: "dict[str, Any]", fds: list[int]) -> None:
    """In the child: streams, limits, then the user id; after this nothing of the sandbox's root is left."""
    os.setsid()
    # All are moved out of the way first: a descriptor may stand where another one has to go.
    high = [os.dup2(fd, 100 + place, inheritable=False) for place, fd in enumerate(fds[:-1])]
    for place, fd in enumerate(high):
        os.dup2(fd, place)
    os.closerange(len(high), 256)
    with open("/proc/self/oom_score_adj", "w") as score:
        score.write("1000")
    for name, value in request["limits"].items():
        resource.setrlimit(RESOURCES[name], (value, value))
    uid = request["uid"]
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    os.chdir("/tmp")


def run_candidate(request: "dict[str, Any]", driver: "tuple[str, CodeType] | None") -> "NoReturn":
    """In the child: compile and run the entry file as `__main__`, then leave as a program of its own would."""
    path = request["entry"]
    code = 0
    try:
        sys.argv = [path]
        program = driver[1] if driver is not None and driver[0] == path else read_program(path)
        if not request["check"]:
            module = type(sys)("__main__")
            module.__file__ = path
            sys.modules["__main__"] = module
            exec(program, module.__dict__)
    except SystemExit as stop:
        code = exit_code(stop.code)
    except BaseException as error:
        code = 1
        show(error, own=__file__)
    try:
        if not request["check"]:
            threading._shutdown()  # type: ignore[attr-defined]
            atexit._run_exitfuncs()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except BaseException:
        code = code or 120
    os._exit(code)


def exit_code(value: object) -> int:
    """What the interpreter makes of `sys.exit(value)`."""
    if value is None:
        return 0
    if type(value) is int:
        return value & 0xFF
    sys.stderr.write(f"{value}\n")
    return 1


def show(error: BaseException, own: str) -> None:
    """Print a traceback without the frames of the zygote."""
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename == own:
        frames = frames.tb_next
    traceback.print_exception(type(error), error, frames)


if __name__ == "__main__":
    main()
