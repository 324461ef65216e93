"""What happened to a program: verdicts, case results, what it left to see, and how cases combine."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec


class Verdict(StrEnum):
    """The fate of one case or of a whole submission."""

    AC = "AC"
    WA = "WA"
    TLE = "TLE"
    MLE = "MLE"
    OLE = "OLE"
    RTE = "RTE"
    CE = "CE"
    IE = "IE"


TITLES: dict[Verdict, str] = {
    Verdict.AC: "Accepted",
    Verdict.WA: "Wrong answer",
    Verdict.TLE: "Time limit",
    Verdict.MLE: "Memory limit",
    Verdict.OLE: "Output limit",
    Verdict.RTE: "Stopped without an answer",
    Verdict.CE: "Did not compile",
    Verdict.IE: "Our fault",
}
"""The verdicts in words."""


Cell = str | int | float | bool | None


class CompileResult(msgspec.Struct, frozen=True):
    """How the compile step ended; `message` holds the compiler's words, capped, with our paths removed."""

    ok: bool
    message: str = ""
    ms: float = 0.0


class Picture(msgspec.Struct, frozen=True, tag="picture"):
    """A picture that a program left: a PNG that was taken apart and put together again; sizes in pixels.

    `png` is empty where only the facts were read from the record.
    """

    width: int
    height: int
    png: bytes = b""


class Table(msgspec.Struct, frozen=True, tag="table"):
    """A small table that a program left; `more_rows` and `more_columns` count what was left out."""

    columns: list[str]
    rows: list[list[Cell]]
    more_rows: int = 0
    more_columns: int = 0


Shown = Picture | Table


class CaseResult(msgspec.Struct, frozen=True):
    """One test case, judged.

    `cpu_ms` and `wall_ms` are milliseconds with the language's start-up taken off; `memory_kib` is the peak
    resident size. `message` is one sentence for the candidate. `input`, `expected` and `got` are readable
    text and filled only where the case's group reveals everything; `stdout` and `stderr` are capped. `shown`
    is what a Run left to look at. `told` is a sentence that quotes no value: how good a hidden answer is.
    """

    name: str
    group: str
    verdict: Verdict
    cpu_ms: float = 0.0
    wall_ms: float = 0.0
    memory_kib: int = 0
    message: str = ""
    input: list[tuple[str, str]] | None = None
    expected: str | None = None
    got: str | None = None
    stdout: str = ""
    stderr: str = ""
    shown: list[Shown] = []
    told: str = ""


class Judgement(msgspec.Struct, frozen=True):
    """All cases of one submission; times in milliseconds, `queue_ms` is the wait for a sandbox."""

    verdict: Verdict
    compile: CompileResult
    cases: list[CaseResult]
    queue_ms: float
    total_ms: float
    language: str
    image: str
    fault: str = ""


def combine(compile_result: CompileResult, cases: Iterable[CaseResult]) -> Verdict:
    """Case order decides: the first case that is not accepted gives the verdict."""
    if not compile_result.ok:
        return Verdict.CE
    return next((case.verdict for case in cases if case.verdict is not Verdict.AC), Verdict.AC)
