"""What goes over the wire about notes, ratings, scorecards, decisions and releases; times are epoch milliseconds."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from app.interview_shapes import Anchor, Moment, Profile, Prompt, PromptId
from app.shapes import Answer, Body
from app.words import Remark, one_line, some_lines

DimensionName = Literal["understanding", "approach", "implementation", "testing", "communication"]
Confidence = Literal["low", "mid", "high"]
Human = Literal["yes", "no", "more_evidence"]
Rating = Annotated[int, Field(ge=1, le=4)]
NoteText = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000), AfterValidator(some_lines)
]
EvidenceText = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500), AfterValidator(one_line)
]
Feedback = Annotated[str, StringConstraints(strip_whitespace=True, max_length=8000), AfterValidator(some_lines)]


# --- notes ---


class NoteBody(Body):
    """A note to keep; `at` is the moment that it is about, without it the server's now."""

    text: NoteText
    at: Moment | None = None


class NoteChangeBody(Body):
    """The words that a note shall have."""

    text: NoteText


class Note(Answer):
    """A private note at a moment of the interview; `mine` says whether the caller wrote it."""

    id: str
    at: int
    text: str
    by: str
    mine: bool
    changed_at: int
    deleted: bool


class NoteList(Answer):
    """The notes that the caller may see, by time: the own ones, and all once the own scorecard is locked."""

    notes: list[Note]


# --- what a rater says of prompts and dimensions ---


class Evidence(Body):
    """One piece of evidence: what was seen or said, and when."""

    at: Moment
    text: EvidenceText


class RatingMark(Body):
    """A rating with its evidence; no rating means that it was not seen, which is no number."""

    rating: Rating | None
    confidence: Confidence | None
    evidence: Annotated[list[Evidence], Field(max_length=20)]


class PromptMark(RatingMark):
    """What a rater says of one prompt: `rung` counts the follow-ups that the answer held up to.

    `note` is what was written down in the room, at `noted_at`; it is evidence too.
    """

    prompt: PromptId
    rung: Annotated[int, Field(ge=0, le=20)]
    note: Remark
    noted_at: Moment | None


class Dimensions(Body):
    """What a rater says of the coding work, dimension by dimension."""

    understanding: RatingMark
    approach: RatingMark
    implementation: RatingMark
    testing: RatingMark
    communication: RatingMark


class Card(Body):
    """A scorecard as it is filled in."""

    prompts: Annotated[list[PromptMark], Field(max_length=320)]
    dimensions: Dimensions
    summary: Feedback


class PromptMarkBody(Body):
    """What was noted of a prompt in the room."""

    rung: Annotated[int, Field(ge=0, le=20)]
    rating: Rating | None
    note: Remark


class PromptRecord(Answer):
    """What was noted of a prompt in the room; `asked_at` is the first time that anybody asked it."""

    prompt: str
    asked_at: int | None
    rung: int
    rating: int | None
    note: str


class PromptRecordList(Answer):
    """The caller's own marks of the prompts of an interview, in the order of the plan."""

    prompts: list[PromptRecord]


# --- scorecards ---


class ScorecardBody(Body):
    """A scorecard to keep, and the revision that it was made from; another one in between is refused."""

    revision: Annotated[int, Field(ge=0)]
    card: Card


class LockBody(Body):
    """The revision that is locked, so that nothing is locked unseen."""

    revision: Annotated[int, Field(ge=0)]


class LaterBody(Body):
    """Something to add beside a locked scorecard; `subject` is a dimension or a prompt that is rated anew."""

    subject: DimensionName | PromptId | None = None
    rating: Rating | None = None
    text: NoteText


class Later(Answer):
    """What was added beside a locked scorecard."""

    at: int
    subject: str | None
    rating: int | None
    text: str


class InProblem(Answer):
    """What weak and what strong work shows in one problem."""

    problem: str
    weak: str
    strong: str


class DimensionInfo(Answer):
    """A dimension of the coding work: what each rating means in it, and how it shows in the problems of the plan."""

    id: DimensionName
    title: str
    anchors: list[Anchor]
    problems: list[InProblem]


class Missing(Answer):
    """Something that a scorecard needs before it can be locked; `subject` is a dimension or a prompt."""

    subject: str
    message: str


class Scorecard(Answer):
    """One rater's scorecard with what was added later; its `revision` is 0 before anything was kept."""

    id: str | None
    rater: str
    card: Card
    later: list[Later]
    revision: int
    changed_at: int | None
    locked_at: int | None


class MyScorecard(Scorecard):
    """The caller's own scorecard, with what it is filled in by and what is missing before it can be locked."""

    prompts_asked: list[Prompt]
    dimensions: list[DimensionInfo]
    missing: list[Missing]
    may_lock: bool


class Given(Answer):
    """A rating that one rater gave."""

    scorecard: str
    rating: int


class SubjectCompared(Answer):
    """What the raters gave to one dimension or prompt; `gap` says that two are 2 or more apart."""

    subject: str
    title: str
    given: list[Given]
    mean: float | None
    gap: bool


class Score(Answer):
    """The weighted mean of one rater's ratings; what was not rated has no weight."""

    scorecard: str
    rater: str
    score: float | None


class Weight(Answer):
    """How much something counts; all weights of a profile make 100."""

    subject: str
    title: str
    weight: int


class Comparison(Answer):
    """What follows from the locked scorecards by rule: mean, range and gaps; `side` is where the mean falls."""

    profile: Profile
    weights: list[Weight]
    subjects: list[SubjectCompared]
    scores: list[Score]
    mean: float | None
    low: float | None
    high: float | None
    side: Literal["yes", "no"] | None


# --- decision and release ---


class DecisionBody(Body):
    """A person's decision; `departs_because` is needed where it goes against the computed side."""

    human: Human
    reason: NoteText
    departs_because: NoteText | None = None


class Decision(Answer):
    """A decision, by whom and when, and what was computed at that time."""

    human: Human
    reason: str
    departs_because: str | None
    by: str
    at: int
    mean: float | None
    low: float | None
    high: float | None
    side: Literal["yes", "no"] | None


class DecisionKept(Answer):
    """The decision that holds, and those it took the place of, oldest first."""

    decision: Decision | None
    before: list[Decision]


class ScorecardList(Answer):
    """Every locked scorecard, how they compare, how many are still open, and the decision."""

    scorecards: list[Scorecard]
    open: int
    comparison: Comparison
    decision: DecisionKept


class ReleaseBody(Body):
    """What the candidate may have: the replay, and words of feedback."""

    replay: bool
    feedback: Feedback | None


class Release(Answer):
    """What the candidate may have, since when; all empty where nothing was released."""

    released_at: int | None
    replay: bool
    feedback: str | None


class Released(Answer):
    """What a candidate is given afterwards: feedback, and whether the replay may be had."""

    title: str
    candidate_name: str
    ended_at: int | None
    released: bool
    replay: bool
    feedback: str | None
