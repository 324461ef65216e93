"""What the story of an attempt sends over the wire; times are epoch milliseconds."""

from typing import Literal

from pydantic import Field

from app.practice.shapes import AttemptFacts
from app.shapes import Answer, Slug


class Moment(Answer):
    """Something that happened in an attempt; `said` is it in a few words."""

    at: int
    kind: Literal["began", "typed", "hint", "run", "submit", "passed", "ended"]
    said: str
    submission: str | None


class Phase(Answer):
    """A stretch of an attempt, from one moment to another."""

    name: Literal["reading", "coding", "testing"]
    title: str
    from_at: int
    to_at: int


class Headroom(Answer):
    """How much of the limits the accepted program took in its costliest test, each from 0 to 1."""

    time: float
    memory: float


class Suggestion(Answer):
    """Something to try next, and why."""

    title: str
    why: str
    href: str


class Story(Answer):
    """What happened in one attempt, from its beginning to its end."""

    problem: Slug
    room: str | None
    began: int
    ended: int
    facts: AttemptFacts
    phases: list[Phase]
    moments: list[Moment]
    headroom: Headroom | None
    next: list[Suggestion]
    languages: list[str] = Field(description="In which something was typed, for the replay.")


class PastAttempt(Answer):
    """One attempt in the list of them; `room` is None for one without a clock."""

    room: str | None
    began: int
    minutes: int
    solved: bool


class PastAttempts(Answer):
    """All attempts at a problem, newest first."""

    attempts: list[PastAttempt]


class TypedStep(Answer):
    """One saved change: `text` stands between the first `head` and the last `tail` characters of what was there."""

    at: int
    head: int
    tail: int
    text: str


class TypedSteps(Answer):
    """What was typed in one language in an attempt: what was there at its beginning, and each change since."""

    language: str
    start: str
    steps: list[TypedStep]
