"""What goes over the wire of approaches and of measured growth; times of programs are milliseconds."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from app.shapes import Answer, Body, Identifier, Slug, VerdictName

Line = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=r"^[^\x00-\x1f]*\S[^\x00-\x1f]*$")]
Claim = Annotated[str, StringConstraints(min_length=1, max_length=40, pattern=r"^[^\x00-\x1f]*\S[^\x00-\x1f]*$")]
Paragraph = Annotated[str, StringConstraints(max_length=4000, pattern=r"^[^\x00]*$")]


class ApproachBody(Body):
    """An accepted submission to freeze, with what its author says of it before anything is measured."""

    submission: Identifier
    name: Line
    idea: Line
    time: Claim = Field(description="How its time grows, such as O(n log n).")
    space: Claim = Field(description="How its memory grows, such as O(n).")
    predicted: float = Field(
        ge=0.1, le=100_000, allow_inf_nan=False, description="How many times longer four times the size should take."
    )


class OwnApproach(Answer):
    """A frozen approach with its code and how its tests went."""

    id: str
    letter: str
    submission: str
    problem: str
    language: str
    name: str
    idea: str
    time: str
    space: str
    predicted: float
    source: str
    lines: int = Field(description="Lines of code that are not empty.")
    verdict: VerdictName | None
    passed: int
    planned: int
    memory_kib: int = Field(description="The most that a test took.")
    created_at: int


class OwnApproachList(Answer):
    """The caller's approaches to one problem in their order, and in which languages growth can be measured."""

    approaches: list[OwnApproach]
    languages: list[str]


class ComparisonBody(Body):
    """Which approaches to measure; `other` is left out to measure one beside the references alone."""

    one: Identifier
    other: Identifier | None = None


class ChoiceBody(Body):
    """When the learner would pick which."""

    text: Paragraph


class Bounds(Answer):
    """A number with the bounds that the measurements leave it."""

    low: float
    mid: float
    high: float


class MarkView(Answer):
    """One size: least, median and most time of all repeats, how far they are apart, and the memory of a run."""

    size: int
    best_ms: float
    median_ms: float
    worst_ms: float
    spread: float
    memory_kib: int
    repeats: int


class DoublingView(Answer):
    """How many times longer twice the size took."""

    size: int
    low: float
    mid: float
    high: float


class CurveView(Answer):
    """One program on one kind of inputs; `grows` is the power of n where it may be said."""

    program: str
    marks: list[MarkView]
    doubling: list[DoublingView]
    slope: Bounds | None
    power: Bounds | None
    grows: int | None
    words: str
    ended: str


class ContestView(Answer):
    """How two programs stand to each other; `faster` is empty where that cannot be told."""

    one: str
    other: str
    slope: Bounds | None
    faster: str
    crossover: int | None
    words: str


class PanelView(Answer):
    """All curves on one kind of inputs; `doubt` says why nothing is concluded."""

    kind: Literal["typical", "adversarial"]
    curves: list[CurveView]
    contest: ContestView | None
    doubt: str


class GrowthView(Answer):
    """A whole measurement; `fault` says why there are no panels."""

    language: str
    size: str
    panels: list[PanelView]
    seeds: int
    cpu_s: float
    load: float
    cores: int
    fault: str


class Remark(Answer):
    """What a learner foretold of an approach beside what was measured; `question` where the two differ."""

    letter: str
    predicted: float
    measured: Bounds | None = Field(description="How many times longer four times the size took, on typical inputs.")
    question: str


class GrowthComparison(Answer):
    """A comparison: how far it is, and what was measured when it is done."""

    id: str
    problem: str
    one: str
    other: str | None
    state: Literal["queued", "running", "done", "failed"]
    share: float
    growth: GrowthView | None
    remarks: list[Remark]
    choice: str
    created_at: int
    finished_at: int | None


class ComparisonList(Answer):
    """The caller's comparisons of one problem, newest first."""

    comparisons: list[GrowthComparison]


class OfProblem(Body):
    """Of which problem to list things."""

    problem: Slug
