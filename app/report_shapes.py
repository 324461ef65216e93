"""What a report of an interview holds: facts from its record, beside what people said; times are epoch milliseconds."""

from typing import Any

from app.interview_shapes import Interview
from app.score_shapes import Comparison, DecisionKept, Note, Scorecard
from app.shapes import Answer


class Happening(Answer):
    """Something of the timeline, as the live room told it; `by` is a participant, or empty for the server."""

    at: int
    kind: str
    data: dict[str, Any]
    by: str


class PartFacts(Answer):
    """A part as it went: when it began and ended, and by how many minutes it was extended."""

    kind: str
    title: str
    minutes: int
    began_at: int | None
    ended_at: int | None
    extended: int


class GroupFacts(Answer):
    """How many cases of one group were accepted."""

    group: str
    title: str
    passed: int
    cases: int


class SubmitFacts(Answer):
    """A Submit, by group of cases."""

    at: int
    language: str
    verdict: str | None
    passed: int
    cases: int
    groups: list[GroupFacts]


class GivenHint(Answer):
    """A hint that was given."""

    at: int
    problem: str
    index: int
    text: str


class ProblemFacts(Answer):
    """What was done on a problem; `submits` oldest first."""

    slug: str
    title: str
    version: int | None
    opened: bool
    runs: int
    submits: list[SubmitFacts]
    hints: list[GivenHint]
    approaches: list[str]


class Facts(Answer):
    """What the record says of an interview that is over; nothing here is a score."""

    started_at: int | None
    ended_at: int | None
    parts: list[PartFacts]
    problems: list[ProblemFacts]
    private_seconds: int
    pauses: int
    happenings: list[Happening]


class FinalCode(Answer):
    """The code of one approach as it was left; `changed` is false where it is still what the editor opened with."""

    problem: str
    language: str
    approach: str
    code: str
    changed: bool


class PlanBox(Answer):
    """One box of the plan pad as it was left."""

    problem: str
    box: str
    text: str


class Report(Answer):
    """A whole interview on paper; notes and scorecards as far as the reader may see them."""

    interview: Interview
    facts: Facts
    code: list[FinalCode]
    plans: list[PlanBox]
    notes: list[Note]
    scorecards: list[Scorecard]
    comparison: Comparison | None
    decision: DecisionKept | None
    titles: dict[str, str]
    made_at: int
