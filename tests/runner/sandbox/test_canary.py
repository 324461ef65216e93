"""No expected answer is anywhere in a running container: not in its files, environments, arguments or memory."""

import asyncio
import contextlib
import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docker
import pytest

from runner.judge import judge
from runner.package.problem import Case, Package
from runner.package.schema import load
from runner.sandbox.pool import Pool
from runner.verdict import CaseResult, Verdict

pytestmark = [
    pytest.mark.docker,
    pytest.mark.skipif(os.geteuid() != 0, reason="only root can read the memory of a container's processes"),
]

PACKAGE = load(Path(__file__).parent.parent / "packages" / "add")
# Reading all of its memory takes a program's time.
PACKAGE = replace(PACKAGE, limits=replace(PACKAGE.limits, time_s=10.0))
CHUNK = 1 << 20


def containers(owner: str, image: str) -> list[int]:
    """The process id, on the host, of process 1 of each container of this owner and image that has a program."""
    with contextlib.closing(docker.from_env()) as client:
        listed = client.api.containers(filters={"label": f"sandglass={owner}", "ancestor": image})
        found = [client.api.inspect_container(one["Id"]) for one in listed]
    pids = [one["State"]["Pid"] for one in found if "/agent" in one["Config"]["Entrypoint"]]
    return [pid for pid in pids if any(Path(f"/proc/{pid}/root/box").iterdir())]


def family(pid: int) -> list[int]:
    """A process and all its descendants; what ends meanwhile is left out."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return []
    return [pid, *(below for child in children for below in family(int(child)))]


def memory(pid: int) -> Iterator[bytes]:
    """Everything that a process has in memory and may read."""
    with contextlib.suppress(OSError), open(f"/proc/{pid}/mem", "rb", buffering=0) as mem:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            start, end = (int(number, 16) for number in line.split()[0].split("-"))
            if not line.split()[1].startswith("r") or line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            kept = b""
            for place in range(start, end, CHUNK):
                with contextlib.suppress(OSError, OverflowError, ValueError):
                    mem.seek(place)
                    data = mem.read(min(CHUNK, end - place))
                    yield kept + data
                    kept = data[-64:]


def files(pid: int) -> Iterator[bytes]:
    """The content of every file in the container that can change or that was sent into it."""
    for folder in ("box", "tmp", "dev", "agent", "run", "etc", "home", "root"):
        for path in Path(f"/proc/{pid}/root/{folder}").rglob("*"):
            if path.is_file() and not path.is_symlink():
                with contextlib.suppress(OSError):
                    yield path.read_bytes()


def everything(pid: int) -> Iterator[tuple[str, bytes]]:
    """What there is to be found in a container, with the name of the place."""
    for name in ("environ", "cmdline"):
        for one in family(pid):
            with contextlib.suppress(OSError):
                yield name, Path(f"/proc/{one}/{name}").read_bytes()
    for data in files(pid):
        yield "files", data
    for one in family(pid):
        for data in memory(one):
            yield "memory", data


def places_of(marks: list[bytes], pid: int) -> dict[bytes, set[str]]:
    """Where each mark is found in a container."""
    pattern = re.compile(b"|".join(marks))
    found: dict[bytes, set[str]] = {mark: set() for mark in marks}
    for place, data in everything(pid):
        for mark in set(pattern.findall(data)):
            found[mark].add(place)
    return found


def marked(package: Package) -> tuple[list[Case], list[bytes], bytes]:
    """Cases whose expected answers are random marks, and one input mark that must be found, as a control."""
    answers = [10**17 + secrets.randbelow(10**17) for _ in range(3)]
    control = 10**8 + secrets.randbelow(8 * 10**8)
    sample = package.cases("sample")[0]
    cases = [replace(sample, name=str(answer), args=(control, 1), expected=answer) for answer in answers]
    return cases, [str(answer).encode() for answer in answers], str(control).encode()


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("python", "import time\ndef add(a, b):\n    time.sleep(3)\n    return a + b\n"),
        (
            "javascript",
            "function add(a, b) { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000); return a + b; }",
        ),
        ("cpp", "#include <unistd.h>\nlong long add(long long a, long long b) { usleep(3000000); return a + b; }"),
    ],
)
async def test_expected_answer_is_nowhere_in_a_running_container(language: str, source: str, pool: Pool) -> None:
    cases, marks, control = marked(PACKAGE)
    judged = asyncio.Event()

    async def on_case(index: int, case: CaseResult) -> None:
        judged.set()

    async def look() -> dict[bytes, set[str]]:
        await judged.wait()
        merged: dict[bytes, set[str]] = {mark: set() for mark in [*marks, control]}
        pids = await asyncio.to_thread(containers, pool.owner, pool.image(language))
        for pid in pids:
            for mark, places in (await asyncio.to_thread(places_of, [*marks, control], pid)).items():
                merged[mark] |= places
        return merged

    looking = asyncio.create_task(look())
    judgement = await judge(PACKAGE, cases, language, source, pool, on_case=on_case)
    found = await looking
    assert judgement.verdict is Verdict.WA
    assert found[control], "the search would not find a mark that is there"
    assert {mark: places for mark, places in found.items() if mark != control} == {mark: set() for mark in marks}
