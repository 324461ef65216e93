"""What practice sends over the wire; times are epoch milliseconds, days are dates like 2027-01-31."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator

from app.clock import ID_PATTERN
from app.shapes import Answer, Body, Slug
from app.words import Email, GivenPassword, NewPassword

FamilyName = Literal["classic", "deep", "stats", "data", "swe", "review"]
EvidenceName = Literal["read", "recalled", "solved", "watched", "explained"]
Deck = Literal["concept", "prompt", "problem"]
Rating = Literal["again", "hard", "good", "easy"]
StepKind = Literal["problem", "review", "drill", "project", "fact", "mock"]
PromptId = Annotated[str, StringConstraints(pattern=r"^[A-Z][0-9]{1,2}$")]
ItemId = Annotated[str, StringConstraints(pattern=r"^(concept|prompt|problem):[A-Za-z0-9-]{1,60}$")]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Line = Annotated[str, StringConstraints(max_length=200)]
Text = Annotated[str, StringConstraints(max_length=4_000)]


class SignUpBody(Body):
    """With what a learner wants to be known from now on."""

    email: Email
    password: NewPassword


class SignInBody(Body):
    """With what a learner signed up."""

    email: Email
    password: GivenPassword


class SignedUp(Answer):
    """The address that the caller signed up with; None for one known by this browser alone."""

    email: str | None


class PlanBody(Body):
    """What the plan is made from: the day of the interview if there is one, and hours per week."""

    interview_on: Day | None
    hours_per_week: int = Field(ge=1, le=40)

    @field_validator("interview_on")
    @classmethod
    def _a_day(cls, value: str | None) -> str | None:
        if value is not None:
            day_of(value)
        return value


class Step(Answer):
    """One thing to do: what, why, how long, and where."""

    kind: StepKind
    title: str
    why: str
    minutes: int = Field(ge=1)
    href: str


class Share(Answer):
    """How the week's time goes to one kind of practice: what the plan wants and what was done, in minutes."""

    kind: Literal["coding", "knowhow", "mock", "fact"]
    planned: int
    done: int


class Plan(Answer):
    """The learner's plan; `days_left` is None without an interview's day, and not below 0."""

    interview_on: str | None
    hours_per_week: int
    days_left: int | None


class Home(Answer):
    """What a learner opens with: the next thing, what may follow, how the week goes; `plan` is None until made."""

    plan: Plan | None
    next: Step
    later: list[Step]
    week: list[Share]
    due: dict[Deck, int]
    solved: int
    answered: int
    projects: int


class Cell(Answer):
    """One square of the map: how strong the evidence is now (0 to 1), from how many things, the last of them when."""

    evidence: EvidenceName
    strength: float = Field(ge=0, le=1)
    things: int
    last_at: int | None


class FamilyRow(Answer):
    """One family of the map, its squares in the order read, recalled, solved, watched, explained."""

    family: FamilyName
    title: str
    cells: list[Cell]


class MapProject(Answer):
    """One project on the map: its families, and how many of the know-how questions were answered with it."""

    id: str
    title: str
    families: list[FamilyName]
    answered: int


class Coverage(Answer):
    """The map of everything, that of the learner's own projects, and what it warns of (None: nothing)."""

    families: list[FamilyRow]
    projects: list[MapProject]
    warning: str | None


class CardSides(Answer):
    """A concept card; `problem` is where it can be practised."""

    id: str
    family: FamilyName
    ask: str
    answer: str
    trap: str
    problem: str | None


class AttemptFacts(Answer):
    """What an attempt at a problem was like: the facts that a rating is proposed from.

    `shown` says that the other ways to solve it were looked at before it was solved.
    """

    solved: bool
    hints: int
    shown: bool
    submits: int
    minutes: float
    expected_minutes: int


class Due(Answer):
    """One thing to review: a concept card in full, or where a prompt or problem is answered.

    `new` says that it was never reviewed; `leech` that it keeps being forgotten. `proposed` is the rating that facts
    suggest, None where only the learner can tell; `variant` says how a problem differs this time.
    """

    item: ItemId
    deck: Deck
    title: str
    family: FamilyName
    new: bool
    leech: bool
    due_at: int
    overdue_days: int
    card: CardSides | None
    href: str | None
    variant: str | None
    proposed: Rating | None
    facts: AttemptFacts | None
    intervals: dict[Rating, int] = Field(description="Days until the next review, by rating; 0 is today.")


class Resting(Answer):
    """A leech: something that was forgotten so often that it rests until it is woken."""

    item: ItemId
    deck: Deck
    title: str


class Queue(Answer):
    """What is due now, in the order to take it; `next_at` is when something is due again if nothing is now."""

    due: list[Due]
    next_at: int | None
    today: int = Field(description="Reviews done since midnight, UTC.")
    resting: list[Resting]


class RateBody(Body):
    """How well something was known; `seconds` is how long it took."""

    rating: Rating
    seconds: int = Field(default=0, ge=0, le=7_200)


class Rated(Answer):
    """What a rating did: when the item comes back, and the id by which it can be undone."""

    review: str
    item: str
    due_at: int
    days: int
    leech: bool


class ProjectBody(Body):
    """A project of one's own: enough of it to be asked about."""

    title: Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]
    families: list[FamilyName] = Field(min_length=1, max_length=6)
    goal: Text = ""
    data: Text = ""
    method: Text = ""
    result: Text = ""
    regrets: Text = ""


class Project(Answer):
    """A project as it is kept; `missing` names the parts still empty, `answered` the questions answered with it."""

    id: str
    title: str
    families: list[FamilyName]
    goal: str
    data: str
    method: str
    result: str
    regrets: str
    created_at: int
    updated_at: int
    missing: list[Literal["goal", "data", "method", "result", "regrets"]]
    answered: list[PromptId]


class ProjectList(Answer):
    """The learner's projects, newest first."""

    projects: list[Project]


class DrillPrompt(Answer):
    """One question of the drill. `rated` is False for fact finding, which is private and never scored.

    `due_at` is when it comes back for review, `last_rating` what the learner gave the newest answer.
    """

    id: PromptId
    part: str
    rated: bool
    question: str
    answers: int
    last_rating: int | None
    last_at: int | None
    due_at: int | None


class Drill(Answer):
    """All questions in the order to take them, and what the ratings 1 to 4 mean."""

    prompts: list[DrillPrompt]
    anchors: dict[int, str]
    seconds: int = Field(description="How long an answer may take.")


class AnswerBody(Body):
    """An answer to a question, in writing; spoken ones stay in the browser and leave what was noted."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=8_000)]
    project: Id | None = None
    seconds: int = Field(default=0, ge=0, le=7_200)


class AnswerRatingBody(Body):
    """What the learner gives an answer against the anchors, and the last follow-up that it holds to (0: none)."""

    rating: int = Field(ge=1, le=4)
    rung: int = Field(default=0, ge=0, le=6)


class Version(Answer):
    """One answer to a question; versions are told apart by when they were given."""

    id: str
    at: int
    text: str
    seconds: int
    project: str | None
    rating: int | None
    rung: int | None


class Answered(Answer):
    """Everything about one question, told once it was answered.

    `again_at` is when to answer it again, to see both versions side by side.
    """

    prompt: DrillPrompt
    ladder: list[str]
    weak: str
    strong: str
    weak_example: str
    strong_example: str
    anchor: str
    versions: list[Version]
    again_at: int | None


class Attempt(Answer):
    """What the newest attempt at a problem was like, the rating that follows from it, and when it comes back."""

    problem: Slug
    facts: AttemptFacts
    proposed: Rating
    item: ItemId
    due_at: int | None
    reviewed: bool = Field(description="Whether this attempt has been rated already.")
    intervals: dict[Rating, int] = Field(description="Days until the next review, by rating; 0 is today.")


class Moved(Answer):
    """How much a file brought in, by kind."""

    brought: dict[str, int]


def day_of(value: str) -> date:
    """Return the date that `value` writes; raises ValueError in words for a person."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError("There is no such day; write it as 2027-01-31.") from None
