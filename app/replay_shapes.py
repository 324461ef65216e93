"""The replay of an interview as one document, version 1; times are milliseconds since `start` if not said otherwise."""

from typing import Any, Literal

from app.interview_shapes import InterviewState, PartKind, RoleName
from app.live.shapes import SeatProblem, SeatSubmission
from app.shapes import Answer


class ReplayPart(Answer):
    """One part of the plan."""

    kind: PartKind
    title: str
    minutes: int


class ReplayInterview(Answer):
    """What the interview was."""

    id: str
    title: str
    candidate_name: str
    state: InterviewState
    parts: list[ReplayPart]


class ReplayPerson(Answer):
    """Somebody who was there; updates, events and submissions name people by their place in the list."""

    participant: str
    name: str
    role: RoleName


class ReplayUpdates(Answer):
    """Every change of the shared document, in order.

    `data` is base64 of a zlib stream; in it, for each update, lib0's variable-length numbers and bytes: the
    milliseconds since the update before, the person's place in the list and one (0: the server), the length, and the
    Yjs update (version 1) itself.
    """

    count: int
    data: str


class ReplayEvent(Answer):
    """Something that happened; `by` is a person's place in the list, empty for the server's own doing."""

    at: int
    kind: str
    by: int | None
    data: dict[str, Any]


class ReplayClock(Answer):
    """The clock from one moment on: what was left of each part, which part it was, and whether time passed."""

    at: int
    part: int | None
    left: list[int]
    running: bool
    paused: bool
    private: bool
    over: bool


class ReplaySubmission(Answer):
    """A Run or Submit with its results; they came at `judged_at`, or never."""

    at: int
    judged_at: int | None
    by: int | None
    submission: SeatSubmission


class ReplayNote(Answer):
    """A note of an interviewer's, at its moment."""

    at: int
    by: str
    text: str


class ReplayFault(Answer):
    """A stretch of the record that is not as it was written: entries `first` to `last`."""

    first: int
    last: int
    words: str


class ReplayRecord(Answer):
    """Whether the record is whole; `seal` is the hash over all of it, empty while the interview goes on."""

    entries: int
    seal: str
    faults: list[ReplayFault]


class Replay(Answer):
    """An interview, read back: `start` is in epoch milliseconds, `begins` and `ends` are those of the interview."""

    format: Literal["sandglass-replay"]
    version: Literal[1]
    reader: Literal["interviewer", "candidate"]
    interview: ReplayInterview
    start: int
    begins: int
    ends: int
    people: list[ReplayPerson]
    updates: ReplayUpdates
    events: list[ReplayEvent]
    clock: list[ReplayClock]
    submissions: list[ReplaySubmission]
    problems: list[SeatProblem]
    notes: list[ReplayNote]
    record: ReplayRecord
