"""What goes over the wire: request bodies and answers; times are epoch milliseconds."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.clock import ID_PATTERN

VerdictName = Literal["AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE", "IE"]
StateName = Literal["queued", "sent", "running", "done", "dead"]
Kind = Literal["run", "submit"]
Identifier = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{3,40}$")]
LanguageId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{1,20}$")]
Source = Annotated[str, StringConstraints(max_length=1_000_000)]
OwnInput = Annotated[str, StringConstraints(max_length=65_536)]


class Answer(BaseModel):
    """What every answer shares: nothing beyond the fields declared."""

    model_config = ConfigDict(extra="forbid")


class Body(BaseModel):
    """What every request body shares: unknown fields are refused, and types are taken as they are."""

    model_config = ConfigDict(extra="forbid", strict=True)


class NamedText(Answer):
    """One argument, readable."""

    name: str
    text: str


class LanguageName(Answer):
    """A language and its title."""

    id: str
    title: str


class EngineHealth(Answer):
    """Whether a container engine answers, and which runtime it uses."""

    ok: bool
    detail: str
    runtime: str


class LanguageHealth(Answer):
    """Whether programs of a language can be judged now."""

    id: str
    title: str
    state: Literal["ready", "building", "absent", "unavailable"]
    detail: str


class PoolHealth(Answer):
    """Sandboxes of one language: waiting to be used, and in use."""

    warm: int
    busy: int


class QueueHealth(Answer):
    """Submissions not yet judged."""

    waiting: int
    running: int


class Health(Answer):
    """How the service is."""

    status: Literal["ok", "starting", "degraded"]
    engine: EngineHealth
    languages: list[LanguageHealth]
    pool: dict[str, PoolHealth]
    queue: QueueHealth


class SubmissionBody(Body):
    """A program to judge: `run` for samples and own inputs, `submit` for every case."""

    problem: Slug
    language: LanguageId
    source: Source
    kind: Kind
    room: Identifier | None = None
    inputs: Annotated[list[OwnInput], Field(max_length=8)] = Field(default_factory=list)


class Accepted(Answer):
    """The submission is on record under this identifier."""

    id: str


class Mark(Answer):
    """A place in the source that the compiler spoke about; lines and columns count from 1."""

    line: int
    column: int
    severity: Literal["error", "warning"]
    text: str


class CompileView(Answer):
    """How the compile step ended."""

    ok: bool
    message: str
    ms: float
    marks: list[Mark]


class PlannedCase(Answer):
    """A case that will be judged, by the name that is shown."""

    name: str
    group: str


class PictureView(Answer):
    """A picture that a Run left, as PNG at `url`; sizes in pixels."""

    kind: Literal["picture"]
    url: str
    width: int
    height: int


class TableView(Answer):
    """A small table that a Run left; `more_rows` and `more_columns` count what was left out."""

    kind: Literal["table"]
    columns: list[str]
    rows: list[list[str | int | float | bool | None]]
    more_rows: int
    more_columns: int


ShownView = Annotated[PictureView | TableView, Field(discriminator="kind")]


class CaseView(Answer):
    """One judged case, as its caller may see it; `index` refers to `planned`."""

    index: int
    name: str
    group: str
    hidden: bool
    verdict: VerdictName
    cpu_ms: float
    wall_ms: float
    memory_kib: int
    message: str | None
    inputs: list[NamedText] | None
    expected: str | None
    got: str | None
    stdout: str | None
    stderr: str | None
    shown: list[ShownView]


class StateView(Answer):
    """Where a submission is."""

    state: StateName
    attempt: int


class Submission(Answer):
    """A submission with all that its owner may see."""

    id: str
    problem: str
    language: str
    kind: Kind
    room: str | None
    state: StateName
    verdict: VerdictName | None
    created_at: int
    started_at: int | None
    finished_at: int | None
    queue_ms: float | None
    total_ms: float | None
    attempt: int
    source: str
    compile: CompileView | None
    planned: list[PlannedCase]
    cases: list[CaseView]
    time_limit_ms: int
    memory_limit_kib: int
    note: str | None


class SubmissionSummary(Answer):
    """A submission in the list."""

    id: str
    problem: str
    language: str
    kind: Kind
    state: StateName
    verdict: VerdictName | None
    created_at: int
    total_ms: float | None
    passed: int
    planned_count: int


class SubmissionList(Answer):
    """The caller's own submissions, newest first; `next` is the cursor of the next page."""

    items: list[SubmissionSummary]
    next: str | None


class RoomBody(Body):
    """A practice room to open."""

    problem: Slug
    minutes: Annotated[int, Field(ge=1, le=240)]


class Room(Answer):
    """A timed attempt; `now` is the server's clock at the time of the answer."""

    id: str
    problem: str
    minutes: int
    started_at: int
    ends_at: int
    ended_at: int | None
    now: int
    state: Literal["open", "ended"]


class RoomList(Answer):
    """The caller's rooms, newest first."""

    rooms: list[Room]


class DraftBody(Body):
    """What was typed, and the revision it was based on (0: none)."""

    source: Source
    revision: Annotated[int, Field(ge=0, le=2**53)]


class DraftView(Answer):
    """A saved draft."""

    source: str
    revision: int
    saved_at: int


class DraftList(Answer):
    """The drafts of one problem, by language."""

    drafts: dict[str, DraftView]


class DraftSaved(Answer):
    """The draft's new revision."""

    revision: int
    saved_at: int


class HintTaken(Answer):
    """A hint in words, and when it was taken."""

    text: str
    at: int


class HintList(Answer):
    """How many hints a problem has, and those that were taken, the mildest first."""

    total: int
    taken: list[HintTaken]
