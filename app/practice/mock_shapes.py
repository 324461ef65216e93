"""What mock interviews send over the wire; times are epoch milliseconds."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from app.interview_shapes import Anchor, LevelName, Moment, PartKind, PromptId
from app.shapes import Answer, Body, Slug, VerdictName
from app.words import PersonName, Remark, Secret

MockState = Literal["planned", "lobby", "live", "done"]
Minutes = Literal[30, 45, 60]
ScriptKind = Literal["opening", "fact", "knowhow", "coding", "closing"]
Subject = Annotated[str, StringConstraints(pattern=r"^([A-Z][0-9]{1,2}|[a-z]{1,20})$")]
OwnRating = Annotated[int, Field(ge=1, le=4)]


# --- what a learner chooses ---


class Level(Answer):
    """One step of the ladder, and what it is like."""

    id: LevelName
    title: str
    sentence: str


class ReadyProblem(Answer):
    """A problem that a mock interview may be about; `minutes` is what it usually takes."""

    slug: str
    title: str
    minutes: int
    family: str
    solved: bool


class Ready(Answer):
    """What a mock interview can be made from; `projects` counts the learner's own."""

    problems: list[ReadyProblem]
    projects: int


class MockBody(Body):
    """A mock interview to make; without a problem, the plan chooses one."""

    level: LevelName
    minutes: Minutes
    problem: Slug | None = None


# --- how it went ---


class MockProblem(Answer):
    """A problem of it; `verdict` is AC once it was accepted, else the last one, None where nothing was submitted."""

    slug: str
    title: str
    verdict: VerdictName | None


class MockSummary(Answer):
    """One in the list; the means are over what both rated, and None until both cards are locked."""

    id: str
    level: LevelName
    title: str
    minutes: int
    state: MockState
    created_at: int
    started_at: int | None
    ended_at: int | None
    problems: list[MockProblem]
    own_locked: bool
    mean_own: float | None
    mean_friend: float | None
    replay: bool


class MockList(Answer):
    """The learner's mock interviews, newest first, and what the next one can be made from."""

    mocks: list[MockSummary]
    levels: list[Level]
    ready: Ready


class MockPart(Answer):
    """One part; `prompts` are the questions planned for it, which are not told before the end."""

    kind: PartKind
    title: str
    minutes: int
    prompts: list[str]


class Friend(Answer):
    """The friend's link and visit: `came` into the room while it was under way, `rated` by a locked scorecard."""

    made: bool
    until: int | None
    name: str | None
    came: bool
    rated: bool


class MockSubject(Answer):
    """What is rated from 1 to 4: a dimension or a question; `asked` says that it came up."""

    id: str
    words: str
    asked: bool
    anchors: list[Anchor]


class OwnCardBody(Body):
    """What a learner says of their own interview; None is not seen, which is no number."""

    ratings: Annotated[dict[Subject, OwnRating | None], Field(max_length=60)]
    summary: Remark


class OwnCard(Answer):
    """A learner's own card."""

    ratings: dict[str, int | None]
    summary: str


class GapRow(Answer):
    """One subject as both saw it; `gap` is own minus friend's, None where one of them did not rate it."""

    subject: str
    words: str
    own: int | None
    friend: int | None
    gap: int | None


class EarlierGap(Answer):
    """The means of an earlier mock interview that both rated."""

    mock: str
    at: int
    own: float
    friend: float


class Gap(Answer):
    """Own and friend's ratings side by side, once both are locked; means are over what both rated."""

    rows: list[GapRow]
    mean_own: float | None
    mean_friend: float | None
    spread: list[EarlierGap]


class Mock(Answer):
    """A mock interview; `participant` is the learner's seat, which a browser gets by taking it again.

    `interview` is what it is held in; it and `replay` are lacking where it was brought in from elsewhere. Questions,
    subjects and problems that were not opened are not told before the end.
    """

    id: str
    level: LevelName
    title: str
    minutes: int
    parts: list[MockPart]
    state: MockState
    created_at: int
    started_at: int | None
    ended_at: int | None
    interview: str | None
    participant: str | None
    friend: Friend
    subjects: list[MockSubject]
    own: OwnCard | None
    own_locked: bool
    gap: Gap | None
    problems: list[MockProblem]
    replay: bool


# --- the friend ---


class FriendLink(Answer):
    """A friend's link; `secret` is shown this once, and `page` is where it leads."""

    secret: str
    page: str
    until: int


class FriendBody(Body):
    """The secret of a friend's link, and the name to be shown."""

    secret: Secret
    name: PersonName


class FriendSeat(Answer):
    """Where a friend goes: an interviewer enters the interview, a watcher has a seat already."""

    role: Literal["interviewer", "watcher"]
    interview: str
    participant: str | None


# --- the script ---


class ScriptCard(Answer):
    """A card for somebody who is no expert: what to say word for word, what to do, why, and when if it matters."""

    id: str
    say: str
    do: str
    why: str
    at_minutes: int | None


class ScriptPart(Answer):
    """The cards of one kind of part; opening and closing stand before the first and after the last."""

    kind: ScriptKind
    title: str
    cards: list[ScriptCard]


class Script(Answer):
    """What an interviewer of a mock interview reads from, and what the ratings mean."""

    parts: list[ScriptPart]
    anchors: list[Anchor]


class Interruption(Answer):
    """Something said in between, so many minutes after the coding part began."""

    id: str
    after_minutes: int
    say: str


class ThinkAloud(Answer):
    """Something said when nothing was typed for so many seconds."""

    id: str
    after_quiet_seconds: int
    say: str


class Rehearsal(Answer):
    """What a room says to somebody who rehearses alone."""

    interruptions: list[Interruption]
    think_aloud: list[ThinkAloud]


# --- what is kept of it ---


class KeptProblem(Body):
    """A problem as it went."""

    slug: Annotated[str, StringConstraints(max_length=80)]
    title: Annotated[str, StringConstraints(max_length=200)]
    verdict: VerdictName | None


class MockOutcome(Body):
    """How a mock interview went, without its recording; `friend` are the ratings once both cards were locked."""

    started_at: Moment | None
    ended_at: Moment
    problems: Annotated[list[KeptProblem], Field(max_length=8)]
    asked: Annotated[list[PromptId], Field(max_length=320)]
    friend_came: bool
    friend: Annotated[dict[Subject, OwnRating], Field(max_length=60)] | None
