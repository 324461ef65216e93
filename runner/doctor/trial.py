"""Judging as it is done every day, of programs that look for the expected answer or forge a result."""

import secrets
from collections.abc import Sequence

from runner.doctor.finding import Reading
from runner.doctor.reading import failed, passed
from runner.judge import judge
from runner.package.problem import Case, Checker, Group, Limits, Package, Parameter, Returns, Signature, in_memory
from runner.package.types import Type
from runner.sandbox.link import SandboxError
from runner.sandbox.pool import Pool
from runner.sandbox.program import Ran
from runner.verdict import CaseResult, Judgement, Verdict

GROUP = Group(id="doctor", title="Doctor", source="fixed", reveal="full")
GUESS = Signature(
    name="guess", params=(Parameter("number", Type("int"), "A number."),), returns=Returns(Type("int"), "A number.")
)
HONEST = {Verdict.WA, Verdict.RTE}
SECONDS = 10.0


def problem(signature: Signature | None) -> Package:
    """A problem that exists in memory alone: a function with this signature, or a program without one."""
    return in_memory(
        "doctor",
        signature=signature,
        languages=("python",),
        limits=Limits(time_s=SECONDS),
        checker=Checker("exact"),
        group=GROUP,
    )


async def search(pool: Pool, source: str) -> Ran:
    """Judge a program that looks for its own expected answer; what it printed, as a run.

    The answer and a control are told to it with each byte raised by one. Raises SandboxError.
    """
    answer, control = secrets.token_hex(24), secrets.token_hex(24)
    case = Case("search", GROUP.id, stdin=f"{raised(answer)} {raised(control)}\n".encode(), expected=answer)
    result = (await judged(pool, problem(None), [case], source))[0]
    if result.verdict not in HONEST or result.got is None:
        raise SandboxError(f"the search ended with {result.verdict}: {result.message} {result.stderr[-200:]}")
    return Ran(
        exit_code=0,
        signal=None,
        killed=None,
        oom=False,
        cpu_ms=result.cpu_ms,
        wall_ms=result.wall_ms,
        memory_kib=result.memory_kib,
        stdout=result.got.encode(),
        stderr=result.stderr.encode(),
        answer=b"",
    )


def raised(text: str) -> str:
    """The text with each byte raised by one."""
    return "".join(chr(ord(letter) + 1) for letter in text)


async def forge(pool: Pool, source: str) -> list[Verdict]:
    """Judge a program that writes forged results everywhere, twice in the same sandbox: the verdicts."""
    cases = [
        Case(f"forge {number}", GROUP.id, args=(number,), expected=2 + secrets.randbelow(1 << 60)) for number in (1, 2)
    ]
    return [result.verdict for result in await judged(pool, problem(GUESS), cases, source)]


async def judged(pool: Pool, package: Package, cases: Sequence[Case], source: str) -> Sequence[CaseResult]:
    """The results of all cases; raises SandboxError when there is not one for each."""
    judgement: Judgement = await judge(package, cases, "python", source, pool)
    if len(judgement.cases) != len(cases):
        raise SandboxError(f"judging ended with {judgement.verdict}: {judgement.fault or judgement.compile.message}")
    return judgement.cases


def forged(verdicts: Sequence[Verdict]) -> Reading:
    """A forger must get an honest verdict each time, and the sandbox must go on to the next test."""
    shown = " and ".join(verdicts) or "none"
    if len(verdicts) == 2 and HONEST.issuperset(verdicts):
        return passed(f"forged frames on 256 descriptors, in two runs: {shown}")
    return failed(f"The verdicts were {shown}.")
