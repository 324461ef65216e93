"""Hostility across tests and submissions: what is left for the next, starving and draining others, and oracles."""

import asyncio
import contextlib
import os
import secrets
import tempfile
from dataclasses import replace
from pathlib import Path

import docker
import httpx
import pytest

from runner.judge import judge
from runner.languages import LANGUAGES
from runner.package.problem import Case
from runner.sandbox.pool import Pool
from runner.verdict import CaseResult, Judgement, Verdict
from tests.hostile.row import AC, RTE, Attack, Row, gains_nothing, native, python
from tests.hostile.scene import PACKAGES, STYLES, Witness, judged
from tests.runner.sandbox.test_canary import marked, places_of
from tests.serving import Server, serving

OPEN = 6
"""How many submissions one learner may have waiting where fifty sleepers come."""
NATIVE = "c" if "c" in LANGUAGES else "cpp"

LEAVE = """
import os
name = "left-by-another"
places = {root for root, folders, files in os.walk("/") if not root.startswith(("/proc", "/sys"))} | {"/dev/shm"}
places |= {root for root, folders, files in os.walk("/sys/fs/cgroup")}
for place in places:
    path = os.path.join(place, name)
    if a == 1:
        try: open(path, "w").write("mark")
        except OSError: pass
    elif os.path.lexists(path): print("GAINED", path)
for variable in ("LEFT",):
    if a == 2 and variable in os.environ: print("GAINED", variable)
    os.environ[variable] = "mark"
if a == 2 and getattr(os, "left", None): print("GAINED a module's state")
os.left = True
return a + b
"""

DAEMON = """
import os, time
if a == 1:
    for _ in range(40):
        if os.fork(): continue
        os.setsid()
        mine = os.getpid()
        while True:
            for pid in filter(str.isdigit, os.listdir("/proc")):
                if int(pid) == mine: continue
                for fd in (0, 1, 3):
                    try:
                        with open(f"/proc/{pid}/fd/{fd}", "r+b", buffering=0) as door: door.write(b"0\\n99\\n0\\n")
                    except OSError: pass
            for fd in range(3, 16):
                try: os.write(fd, b"0\\n99\\n0\\n")
                except OSError: pass
    return a + b
time.sleep(0.05)
own = {str(os.getpid()), str(os.getppid()), "1"}
for pid in filter(str.isdigit, os.listdir("/proc")):
    try:
        if pid not in own and os.stat(f"/proc/{pid}").st_uid == os.getuid(): print("GAINED process", pid)
    except OSError: pass
return a + b
"""

DEBT = """
import os
if a == 1:
    left = 0
    try:
        while True:
            with open(f"/tmp/{left}", "wb") as file: file.write(b"x" * 250_000)
            left += 1
    except OSError: pass
    assert left > 200, left
    return a + b
used = os.statvfs("/tmp")
if used.f_blocks - used.f_bfree > 2: print("GAINED room that another test took")
room = bytearray(b"x") * (215 << 20)
return a + b
"""

STARVE = native(
    """
int made = 0;
if (a == 1) {
    for (;;) {
        pid_t child = fork();
        if (child < 0) break;
        if (child == 0) { for (;;) pause(); }
        made++;
    }
    if (made < 30) exit(5);
    usleep(1200000);
}
if (a == 2) {
    for (int round = 0; round < 40; round++) {
        made = 0;
        for (int i = 0; i < 25; i++) {
            pid_t child = fork();
            if (child == 0) { usleep(20000); _exit(0); }
            made += child > 0;
        }
        while (wait(NULL) > 0) {}
        if (made < 25) exit(5);
    }
}
"""
)


async def next_submission_finds_nothing(pool: Pool) -> None:
    """One submission leaves a mark wherever it can; others, the same again among them, look at once and later."""
    package = STYLES["function"]
    leaves, looks = (Case(f"way-{a}", "hostile", args=(a, 23), expected=a + 23) for a in (1, 2))
    source = python(LEAVE)

    async def one(*cases: Case) -> None:
        judgement = await judged(pool, "python", source, list(cases), package)
        assert judgement.verdict is Verdict.AC, judgement.cases
        assert "GAINED" not in "".join(case.stdout for case in judgement.cases)

    await asyncio.gather(one(leaves, leaves), one(looks, looks))
    await one(looks)
    await one(leaves)
    await one(looks)


async def neighbour_is_not_starved(pool: Pool) -> None:
    """One sandbox holds every process its user may have while another forks all it needs."""
    package = STYLES["stdio"]
    greedy, modest = (Case(f"way-{a}", "hostile", stdin=b"%d 23\n" % a, expected=str(a + 23)) for a in (1, 2))
    first, second = await asyncio.gather(
        judged(pool, NATIVE, STARVE, [greedy], package), judged(pool, NATIVE, STARVE, [modest], package)
    )
    assert (first.verdict, second.verdict) == (Verdict.AC, Verdict.AC), (first.cases, second.cases)


def sleepers(server: Server) -> list[int]:
    """The status of each of fifty sleepers that one learner sends."""
    body = {
        "problem": "add",
        "language": "python",
        "source": "import time\ndef add(a, b):\n    time.sleep(3600)\n",
        "kind": "submit",
    }
    return [server.client.post("/api/submissions", json=body).status_code for _ in range(50)]


async def one_learner_cannot_drain_the_pool(pool: Pool) -> None:
    """Fifty sleepers of one learner are refused beyond a few, and somebody else is judged all the same."""

    def drill(folder: Path) -> None:
        places = {"SANDGLASS_PROBLEMS": str(PACKAGES), "SANDGLASS_LANGUAGES": "python"}
        with serving(folder, SANDGLASS_OPEN_SUBMISSIONS=str(OPEN), **places) as server:
            server.ready("python")
            codes = sleepers(server)
            assert set(codes) == {202, 429}
            assert codes.count(202) == OPEN, codes
            server.client.close()
            server.client = httpx.Client(base_url=server.url, timeout=30)
            identifier = server.send("add", "python", "def add(a, b):\n    return a + b\n")
            assert server.wait(identifier, seconds=240)["verdict"] == "AC"

    with tempfile.TemporaryDirectory() as folder:
        await asyncio.to_thread(drill, Path(folder))


async def killed_while_cleaned(pool: Pool) -> None:
    """A hundred submissions, some given up and some whose container goes while it works: no other one is lost."""
    package = STYLES["function"]
    case = Case("one", "sample", args=(1, 2), expected=3)
    gate = asyncio.Semaphore(8)

    async def one(number: int) -> Judgement | None:
        async with gate:
            source = f"def add(a, b):\n    open('/tmp/x', 'w').write('x' * 1000)\n    return a + b  # {number}\n"
            judging = asyncio.create_task(judge(package, [case] * 3, "python", source, pool))
            if number % 4 == 0:
                await asyncio.sleep(secrets.randbelow(300) / 1000)
                judging.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await judging
                return None
            return await judging

    ended = await asyncio.gather(*(one(number) for number in range(100)))
    lost = [one for number, one in enumerate(ended) if number % 4 and (one is None or one.verdict is not Verdict.AC)]
    assert lost == []
    for _ in range(200):
        if pool.counts()["python"]["busy"] == 0:
            break
        await asyncio.sleep(0.1)
    assert pool.counts()["python"]["busy"] == 0


async def hidden_cases_tell_only_how_they_ended(pool: Pool) -> None:
    """Whatever a program prints, raises or waits for, a hidden case shows its name, its verdict and its times."""
    source = (
        "import sys, time\ndef add(a, b):\n    print('oracle', a)\n    print('oracle', b, file=sys.stderr)\n"
        "    time.sleep(0.05 * (a % 4))\n    if a > 0: raise ValueError(f'oracle {a}')\n    return a\n"
    )
    package = STYLES["function"]
    hidden = [case for group in package.groups if group.reveal != "full" for case in package.cases(group.id)]
    judgement = await judged(pool, "python", source, hidden, package)
    assert len(judgement.cases) == len(hidden) > 0
    for found, case in zip(judgement.cases, hidden, strict=True):
        told = CaseResult(
            case.name, case.group, found.verdict, found.cpu_ms, found.wall_ms, memory_kib=found.memory_kib
        )
        assert found == told


async def canary_is_nowhere(pool: Pool) -> None:
    """The memory and the files of a running container hold its input and no expected answer."""
    if os.geteuid() != 0:
        pytest.skip("only root can read the memory of a container's processes")
    cases, marks, control = marked(STYLES["function"])
    witness, reached = Witness(pool), asyncio.Event()

    async def on_case(index: int, case: CaseResult) -> None:
        reached.set()

    def search(identifier: str) -> dict[bytes, set[str]]:
        with contextlib.closing(docker.from_env()) as client:
            return places_of([*marks, control], client.api.inspect_container(identifier)["State"]["Pid"])

    source = "import time\ndef add(a, b):\n    time.sleep(2)\n    return a + b\n"
    try:
        package = replace(STYLES["function"], limits=replace(STYLES["function"].limits, time_s=1.0))
        judging = asyncio.create_task(judge(package, cases, "python", source, witness, on_case=on_case))  # type: ignore[arg-type]
        await reached.wait()
        found = await asyncio.to_thread(search, witness.taken[0].id)
        assert (await judging).verdict is Verdict.WA
    finally:
        await witness.bury()
    assert found[control], "the search would not find a mark that is there"
    assert {mark: found[mark] for mark in marks} == {mark: set() for mark in marks}


ROWS = [
    Row(
        number="A1",
        name="leak-between-tests",
        proves="No mark in a file, in the environment or in a module outlives its test.",
        attacks=(Attack(source=python(LEAVE), verdicts=(AC, AC), time_s=2, checks=(gains_nothing,)),),
    ),
    Row(
        number="A2",
        name="leak-between-submissions",
        proves=(
            "No mark of a submission is there for another one, be it at the same time, later or of the same person."
        ),
        drill=next_submission_finds_nothing,
        slow=True,
    ),
    Row(
        number="A3",
        name="waiting-daemon",
        proves=(
            "Forty processes that a test leaves to read and answer the next one are dead before it begins; "
            "all that they can damage is the answer of their own test."
        ),
        attacks=(Attack(source=python(DAEMON), verdicts=(frozenset({AC, RTE}), AC), checks=(gains_nothing,)),),
    ),
    Row(
        number="A4",
        name="uid-starve",
        proves=(
            "A sandbox that has used up its user's processes takes none from another, because each has its own user."
        ),
        drill=neighbour_is_not_starved,
        slow=True,
    ),
    Row(
        number="A5",
        name="pool-drain",
        proves="Fifty sleepers of one learner keep nobody else from being judged.",
        drill=one_learner_cannot_drain_the_pool,
        slow=True,
    ),
    Row(
        number="A6",
        name="cleanup-race",
        proves="Of a hundred submissions, some given up half-way, no other one is lost and no container stays.",
        drill=killed_while_cleaned,
        slow=True,
    ),
    Row(
        number="A7",
        name="duration-oracle",
        proves="A hidden case tells how it ended and how long it took, and not a word of what it was given.",
        drill=hidden_cases_tell_only_how_they_ended,
    ),
    Row(
        number="A8",
        name="canary",
        proves="An expected answer is nowhere in the memory and the files of the container that is being judged.",
        drill=canary_is_nowhere,
        slow=True,
    ),
    Row(
        number="A9",
        name="tmpfs-debt",
        proves="Memory that a test left filled with files is free again for the next one.",
        attacks=(Attack(source=python(DEBT), verdicts=(AC, AC), time_s=1, checks=(gains_nothing,)),),
    ),
]
