"""Judging an attack with witnesses: what the container held and left, and whether a submission beside it was harmed."""

import asyncio
import contextlib
import secrets
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import docker

from runner.judge import judge
from runner.languages import LANGUAGES
from runner.package import Package, Parameter, Returns, Signature, encode, load, parse_type
from runner.package.problem import Case, Limits
from runner.sandbox.link import Sandbox
from runner.sandbox.pool import Pool
from runner.sandbox.program import Loaded, Startup, measure_startup
from runner.verdict import Judgement, Verdict
from tests.hostile.row import Attack, Expected, Scene

PACKAGES = Path(__file__).parent.parent / "runner" / "packages"
STYLES = {"function": load(PACKAGES / "add"), "stdio": load(PACKAGES / "add-lines")}
GONE_SECONDS = 30.0
AHEAD = 2
"""How many runtimes the agent keeps waiting at most."""


@dataclass
class Witness:
    """A pool for one submission that keeps its sandbox after the judgement, to be looked at before it goes."""

    pool: Pool
    taken: list[Sandbox] = field(default_factory=list)

    async def take(self, *words: object, **more: object) -> Sandbox:
        """As the pool does."""
        sandbox = await self.pool.take(*words, **more)  # type: ignore[arg-type]
        self.taken.append(sandbox)
        return sandbox

    def __getattr__(self, name: str) -> object:
        return getattr(self.pool, name)

    def destroy(self, sandbox: Sandbox) -> None:
        """Nothing yet: `bury` does it."""

    async def bury(self) -> None:
        """Destroy what was taken and wait until the engine has none of it any more."""
        for sandbox in self.taken:
            self.pool.destroy(sandbox)
        gone, deadline = {sandbox.id for sandbox in self.taken}, time.monotonic() + GONE_SECONDS
        while gone & set(await self.pool._engine.owned(self.pool.owner)):
            assert time.monotonic() < deadline, "the container outlived its submission"
            await asyncio.sleep(0.05)


@dataclass
class Startups:
    """What starting a program costs here, measured once for each language."""

    pool: Pool
    known: dict[str, Startup] = field(default_factory=dict)

    async def of(self, language: str) -> Startup:
        """The start-up of one language."""
        if language not in self.known:
            self.known[language] = await measure_startup(self.pool, LANGUAGES[language])
        return self.known[language]


def packaged(attack: Attack) -> Package:
    """The problem that an attack answers."""
    package = STYLES[attack.style]
    limits = Limits(time_s=attack.time_s, memory_mb=attack.memory_mb, output_kb=attack.output_kb)
    if attack.given is None:
        return replace(package, limits=limits)
    words, returned = attack.given.types.split(" -> ")
    params = tuple(Parameter(f"value{i}", parse_type(word), "") for i, word in enumerate(words.split(", ")))
    return replace(package, limits=limits, signature=Signature("add", params, Returns(parse_type(returned))))


def cases_of(attack: Attack, control: int, mark: int) -> list[Case]:
    """The hostile cases, each in a group of its own so that none is skipped, then the calm one."""
    cases = []
    for step in [*range(1, len(attack.verdicts) + 1), 0]:
        name = f"hostile-{step}" if step else "after"
        first = control if step and attack.secret else step
        answer: object = mark if step and attack.secret else first + 23
        args: tuple[object, ...] = (first, 23)
        if attack.given is not None:
            args, answer = attack.given.cases[step - 1] if step else attack.given.calm
        if attack.style == "stdio":
            stdin = b"%d %d\n" % (first, 23) + (b" " * attack.padding if step else b"")
            cases.append(Case(name, name, stdin=stdin, expected=str(answer)))
        else:
            cases.append(Case(name, name, args=args, expected=answer))
    return cases


def some_input(attack: Attack) -> bytes:
    """Some input that a program of the attack can read."""
    if attack.style == "stdio":
        return b"0 23\n"
    types = attack.given.types.split(" -> ")[0].split(", ") if attack.given else ["int", "int"]
    values = attack.given.calm[0] if attack.given else (0, 23)
    return b"0" * 16 + b"\n" + encode(values, [parse_type(word) for word in types])


async def control_judged(pool: Pool, mark: str) -> Judgement:
    """A harmless submission, with a secret of its own in its source and in its input."""
    source = f"def add(a, b):\n    return a + b  # {mark}\n"
    case = Case("control", "sample", args=(int(mark), 23), expected=int(mark) + 23)
    return await judge(STYLES["function"], [case], "python", source, pool)


async def strangers(sandbox: Sandbox) -> list[str]:
    """The processes in a container that are not its agent's own user's, as the engine sees them."""

    def look() -> list[str]:
        with contextlib.closing(docker.from_env()) as client:
            listed = client.api.top(sandbox.id, ps_args="-eo pid,uid,stat,args")["Processes"]
            first = str(client.api.inspect_container(sandbox.id)["State"]["Pid"])
        (agent,) = (uid for pid, uid, *_ in listed if pid == first)
        return [" ".join(row) for row in listed if row[1] != agent]

    return await asyncio.to_thread(look)


async def changed(sandbox: Sandbox) -> list[str]:
    """What was written to the container's layer, which lies on the host's disk."""

    def look() -> list[str]:
        with contextlib.closing(docker.from_env()) as client:
            return [entry["Path"] for entry in client.api.diff(sandbox.id) or []]

    return await asyncio.to_thread(look)


async def judged(pool: Pool, language: str, source: str, cases: list[Case], package: Package) -> Judgement:
    """One submission of a drill; never a fault of ours."""
    judgement = await judge(package, cases, language, source, pool)
    assert judgement.verdict is not Verdict.IE, judgement.fault
    assert judgement.compile.ok, judgement.compile.message
    return judgement


def allowed(found: Verdict, expected: Expected) -> bool:
    """Whether a verdict is the one, or one of those, that a row allows."""
    return found in expected if isinstance(expected, frozenset) else found is expected


def assert_verdicts(attack: Attack, judgement: Judgement) -> None:
    """Every case ended as the row says, and nothing was taken for a fault of ours."""
    assert judgement.verdict is not Verdict.IE, judgement.fault
    compiled = judgement.compile.ok
    assert attack.compiles in (compiled, None), (judgement.compile, [case.verdict for case in judgement.cases])
    if not compiled:
        assert judgement.verdict is Verdict.CE
        assert judgement.compile.message
        return
    wanted = [*attack.verdicts, attack.after]
    assert len(judgement.cases) == len(wanted)
    for case, expected in zip(judgement.cases, wanted, strict=True):
        assert allowed(case.verdict, expected), (case.name, case.verdict, expected, case.message, case.stderr[-800:])


async def play(attack: Attack, pool: Pool, startups: Startups) -> Scene:
    """Judge an attack beside a control; assert its verdicts and that the container and its neighbour are well."""
    startup = await startups.of(attack.language)
    control, mark, other = (str(10**17 + secrets.randbelow(9 * 10**17)) for _ in range(3))
    witness = Witness(pool)
    cases = cases_of(attack, int(control), int(mark))
    try:
        judgement, beside = await asyncio.gather(
            judge(packaged(attack), cases, attack.language, attack.source, witness, startup=startup),  # type: ignore[arg-type]
            control_judged(pool, other),
        )
        assert beside.verdict is Verdict.AC, (beside, beside.fault)
        assert_verdicts(attack, judgement)
        (sandbox,) = witness.taken
        language = LANGUAGES[attack.language]
        loaded = Loaded(sandbox, language, startup)
        # Runtimes that were started ahead are used up, so that nothing of ours is left.
        for _ in range(AHEAD if language.ahead else 1):
            await loaded.test(some_input(attack), cpu_ms=3000, output_kb=64, more=False)
        assert await strangers(sandbox) == []
        assert await changed(sandbox) == []
    finally:
        await witness.bury()
    scene = Scene(judgement, tuple(judgement.cases[: len(attack.verdicts)]), (mark, other), control)
    for check in attack.checks:
        check(scene)
    return scene
