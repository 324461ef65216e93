"""What travels between control plane and runner: jobs one way, reports the other."""

import msgspec

from runner.growth_figures import Growth
from runner.verdict import CaseResult, CompileResult, Judgement


class Job(msgspec.Struct, frozen=True):
    """One attempt at one submission; `token` is random per attempt and fences late reports.

    `kind` is "run" (samples and `inputs`, the candidate's own), "submit" (every case) or "growth" (`programs` by name
    are measured side by side, and `source` is empty). `owner` tells one person's submissions from another's and says
    nothing else. `watched`: interviewers see what hidden cases ask.
    """

    submission: str
    attempt: int
    token: str
    problem: str
    language: str
    source: str
    kind: str
    inputs: list[str] = []
    owner: str = ""
    watched: bool = False
    programs: dict[str, str] = {}


class Started(msgspec.Struct, frozen=True, tag="started"):
    """A runner took the job: the lease begins."""

    submission: str
    token: str


class Beat(msgspec.Struct, frozen=True, tag="beat"):
    """The job is still being worked on: the lease is renewed."""

    submission: str
    token: str


class Compiled(msgspec.Struct, frozen=True, tag="compiled"):
    """The compile step ended."""

    submission: str
    token: str
    compile: CompileResult


class CaseDone(msgspec.Struct, frozen=True, tag="case"):
    """One case was judged; `index` counts from 0 in the planned order."""

    submission: str
    token: str
    index: int
    case: CaseResult


class Judged(msgspec.Struct, frozen=True, tag="judged"):
    """The whole judgement, the only report that is written to the record."""

    submission: str
    token: str
    judgement: Judgement


class Measuring(msgspec.Struct, frozen=True, tag="measuring"):
    """Growth is being measured: how much of it is done, from 0 to 1, and the lease is renewed."""

    submission: str
    token: str
    share: float


class Grown(msgspec.Struct, frozen=True, tag="grown"):
    """What was measured of growth."""

    submission: str
    token: str
    growth: Growth


Report = Started | Beat | Compiled | CaseDone | Judged | Measuring | Grown
