"""The one file with everything of a learner, as it is written and read: its rows, without whose they are."""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from app.growth_shapes import Claim, GrowthView, Paragraph
from app.growth_shapes import Line as OneLine
from app.interview_shapes import LevelName, PartKind
from app.practice.mock_shapes import Minutes, MockOutcome, OwnCardBody
from app.practice.shapes import Day, FamilyName, Id, ItemId, Line, PromptId, Rating, Text
from app.shapes import Body, Kind, LanguageId, Slug, Source, VerdictName

Moment = Annotated[int, Field(ge=0, le=4_102_444_800_000)]
Count = Annotated[int, Field(ge=0, le=1_000_000_000)]
Number = Annotated[float, Field(ge=0, le=1e9)]
Long = Annotated[str, StringConstraints(max_length=70_000)]
GroupName = Annotated[str, StringConstraints(max_length=80)]


class FilePlan(Body):
    """What the plan is made from."""

    interview_on: Day | None
    hours_per_week: int = Field(ge=1, le=40)
    changed_at: Moment


class FileProject(Body):
    """A project."""

    id: Id
    title: Annotated[str, StringConstraints(min_length=1, max_length=120)]
    families: list[FamilyName] = Field(min_length=1, max_length=6)
    goal: Text
    data: Text
    method: Text
    result: Text
    regrets: Text
    created_at: Moment
    updated_at: Moment


class FileAnswer(Body):
    """An answer to a prompt."""

    id: Id
    prompt: PromptId
    project_id: Id | None
    text: Annotated[str, StringConstraints(min_length=1, max_length=8_000)]
    seconds: int = Field(ge=0, le=7_200)
    rating: Annotated[int, Field(ge=1, le=4)] | None
    rung: Annotated[int, Field(ge=0, le=6)] | None
    at: Moment


class FileKnown(Body):
    """How well a thing is known, as the scheduler keeps it."""

    state: int = Field(ge=1, le=3)
    step: Annotated[int, Field(ge=0, le=1)] | None
    stability: float = Field(ge=0.001, le=36_500)
    difficulty: float = Field(ge=1, le=10)
    due: Moment
    last_review: Moment
    reps: Count
    lapses: Count


class FileCard(FileKnown):
    """A card that comes back for review."""

    item: ItemId
    resting: bool


class FileReview(Body):
    """One review of it."""

    id: Id
    item: ItemId
    at: Moment
    rating: Rating
    proposed: Rating | None
    seconds: int = Field(ge=0, le=7_200)
    before: FileKnown | None


class FileDraft(Body):
    """What was typed for a problem in a language."""

    problem: Slug
    language: LanguageId
    source: Source
    revision: Annotated[int, Field(ge=1, le=1_000_000_000)]
    saved_at: Moment


class FileTyped(Body):
    """One saved change of what was typed."""

    problem: Slug
    language: LanguageId
    revision: Annotated[int, Field(ge=1, le=1_000_000_000)]
    at: Moment
    head: Count
    tail: Count
    text: Source


class FileHint(Body):
    """A hint that was taken."""

    problem: Slug
    hint: int = Field(ge=0, le=20)
    at: Moment


class FileRoom(Body):
    """A clock that was started on a problem."""

    id: Id
    problem: Slug
    minutes: int = Field(ge=1, le=1_440)
    started_at: Moment
    ends_at: Moment
    ended_at: Moment | None


class FilePlanned(Body):
    """A test case that a submission met."""

    name: Line
    group: GroupName
    hidden: bool


class FileCase(Body):
    """How one went; a hidden one as its learner saw it, without its data."""

    position: int = Field(ge=0, le=10_000)
    verdict: VerdictName
    cpu_ms: Number
    wall_ms: Number
    memory_kib: Count
    message: Long
    inputs: list[Any] | None = Field(max_length=100)
    expected: Long | None
    got: Long | None
    stdout: Long
    stderr: Long


class FileCompiled(Body):
    """How the compile step went."""

    ok: bool
    message: Long
    ms: Number


class FileSubmission(Body):
    """A submission that was judged, with its cases."""

    id: Id
    room_id: Id | None
    problem: Slug
    problem_version: Count
    language: LanguageId
    kind: Kind
    source: Source
    planned: list[FilePlanned] = Field(max_length=10_000)
    time_limit_ms: Count
    memory_limit_kib: Count
    watched: bool
    verdict: VerdictName
    compile: FileCompiled | None
    passed: Count
    queue_ms: Number | None
    total_ms: Number | None
    created_at: Moment
    started_at: Moment | None
    finished_at: Moment | None
    cases: list[FileCase] = Field(max_length=10_000)


class FileApproach(Body):
    """An accepted submission that was frozen as one way to solve its problem."""

    id: Id
    submission_id: Id
    problem: Slug
    letter: Annotated[str, StringConstraints(pattern="^[A-Z]$")]
    name: OneLine
    idea: OneLine
    time: Claim
    space: Claim
    predicted: float = Field(ge=0.1, le=100_000, allow_inf_nan=False)
    created_at: Moment


class FileComparison(Body):
    """What was measured of one or two approaches."""

    id: Id
    problem: Slug
    one_id: Id
    other_id: Id | None
    growth: GrowthView
    choice: Paragraph
    created_at: Moment
    finished_at: Moment | None


class FilePart(Body):
    """One part of a mock interview, as it was planned."""

    kind: PartKind
    title: Annotated[str, StringConstraints(min_length=1, max_length=120)]
    minutes: int = Field(ge=1, le=240)
    prompts: list[PromptId] = Field(max_length=40)
    problems: list[Slug] = Field(max_length=8)


class FileMock(Body):
    """A mock interview that is over: what was planned, the own card, and how it went. Its recording stays behind."""

    id: Id
    level: LevelName
    minutes: Minutes
    title: Annotated[str, StringConstraints(min_length=1, max_length=120)]
    parts: list[FilePart] = Field(min_length=1, max_length=8)
    friend_name: Annotated[str, StringConstraints(max_length=60)] | None
    card: OwnCardBody | None
    card_locked_at: Moment | None
    outcome: MockOutcome
    created_at: Moment


class Everything(Body):
    """One file with everything of one learner; a part of it is a file too, and each may be brought in again."""

    format: Literal["sandglass-learner"]
    version: Literal[1]
    exported_at: Moment
    plan: FilePlan | None
    projects: list[FileProject] = Field(max_length=1_000)
    answers: list[FileAnswer] = Field(max_length=20_000)
    cards: list[FileCard] = Field(max_length=5_000)
    reviews: list[FileReview] = Field(max_length=50_000)
    drafts: list[FileDraft] = Field(max_length=5_000)
    typed: list[FileTyped] = Field(max_length=200_000)
    hints: list[FileHint] = Field(max_length=5_000)
    rooms: list[FileRoom] = Field(max_length=20_000)
    submissions: list[FileSubmission] = Field(max_length=20_000)
    approaches: list[FileApproach] = Field(max_length=5_000)
    comparisons: list[FileComparison] = Field(max_length=5_000)
    mocks: list[FileMock] = Field(default=[], max_length=5_000)
