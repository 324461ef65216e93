"""What a live room says and takes as JSON, beside the frames of y-protocols; times are epoch milliseconds."""

from typing import Annotated, Any, Literal

import msgspec
from pydantic import Field

from app.live.clock import PartState
from app.live.pen import Mode
from app.live.signals import SignalKind
from app.problem_shapes import Problem
from app.shapes import (
    Answer,
    Body,
    CompileView,
    Kind,
    LanguageId,
    OwnInput,
    PlannedCase,
    Slug,
    Source,
    StateName,
    Submission,
    VerdictName,
)

# --- what a browser sends in a control frame ---


class PenMessage(msgspec.Struct, tag="pen", forbid_unknown_fields=True):
    """Take the pen, give it away, share it, or acknowledge that it is leaving."""

    do: Literal["take", "give", "ack", "share"]
    to: str | None = None


class OpenMessage(msgspec.Struct, tag="open", forbid_unknown_fields=True):
    """Open a problem in a language and an approach, and let everybody see that."""

    problem: str
    language: str
    approach: str


class SignalMessage(msgspec.Struct, tag="signal", forbid_unknown_fields=True):
    """Something that happened in the browser beside the document."""

    kind: SignalKind
    data: dict[str, Any] = {}


Message = PenMessage | OpenMessage | SignalMessage

# --- what everybody is told ---


class PartNow(Answer):
    """A part and its time; `ends_at` is set while it runs."""

    kind: str
    title: str
    minutes: int
    left_ms: int
    ends_at: int | None
    state: PartState


class PrivateNow(Answer):
    """Private time under way."""

    until: int


class PenNow(Answer):
    """Who may write; `holder` is empty while there is no candidate yet."""

    mode: Mode
    holder: str | None
    epoch: int
    moving: bool


class HintNow(Answer):
    """A hint that was given."""

    problem: str
    index: int
    text: str
    at: int


class AskedNow(Answer):
    """A prompt that was asked."""

    id: str
    asked_at: int


class RoomState(Answer):
    """The whole room but its document; `prompts` is empty for all but those who ask them."""

    now: int
    state: Literal["lobby", "live", "done"]
    part: int | None
    parts: list[PartNow]
    paused: bool
    resumes_at: int | None
    locked: bool
    think_aloud: bool
    private: PrivateNow | None
    private_ms: int
    pause_tokens: int
    pen: PenNow
    problem: str | None
    opened: list[str]
    hints: list[HintNow]
    prompts: list[AskedNow]


class RoomSubmission(Answer):
    """A submission made in a room, `by` a participant; while it is private, others see only that it runs.

    `approach` is the letter of the shared text that was sent, null where it was none of them as it stood.
    """

    id: str
    problem: str
    language: str
    kind: Kind
    by: str
    approach: str | None
    state: StateName
    attempt: int
    verdict: VerdictName | None
    passed: int
    planned: list[PlannedCase]
    created_at: int
    compile: CompileView | None


# --- addresses below a seat ---

Action = Literal[
    "start",
    "pause",
    "resume",
    "extend",
    "next_part",
    "problem",
    "lock",
    "unlock",
    "end",
    "private",
    "think_aloud_off",
    "think_aloud_on",
    "pause_token",
    "hint",
    "prompt",
]


class ControlBody(Body):
    """Something to do with the room; `minutes`, `problem`, `hint` (counted from 0) and `prompt` where it needs them."""

    action: Action
    minutes: Annotated[int, Field(ge=1, le=120)] | None = None
    problem: Slug | None = None
    hint: Annotated[int, Field(ge=0, le=50)] | None = None
    prompt: Annotated[str, Field(pattern=r"^[A-Z][0-9]{1,2}$")] | None = None


class SeatSubmissionBody(Body):
    """A program to judge, from a seat in an interview."""

    problem: Slug
    language: LanguageId
    source: Source
    kind: Kind
    inputs: Annotated[list[OwnInput], Field(max_length=8)] = Field(default_factory=list)


class SeatSubmission(Submission):
    """A submission of the room with what this participant may see of it; `by` is whose hand sent it."""

    by: str
    passed: int


class SeatSubmissionList(Answer):
    """The submissions of the room, newest first."""

    items: list[RoomSubmission]


class Typing(Answer):
    """How much was typed: [number of the stretch, changes in it], stretches counted from the epoch."""

    stretch_ms: int
    counts: list[tuple[int, int]]


class SeatProblem(Problem):
    """A problem in an interview; `hints` are there for interviewers alone.

    A candidate who runs the interview alone is told how many there are, by empty ones.
    """

    hints: list[str]
