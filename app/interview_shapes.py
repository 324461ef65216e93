"""What goes over the wire about accounts, interviews, links, seats and prompts; times are epoch milliseconds."""

from typing import Annotated, Literal

from pydantic import Field

from app.shapes import Answer, Body, LanguageId, Slug
from app.words import Email, GivenPassword, NewPassword, PersonName, Remark, Secret, Title

AccountRoleName = Literal["owner", "interviewer"]
RoleName = Literal["interviewer", "candidate", "watcher"]
InterviewState = Literal["planned", "lobby", "live", "done"]
PartKind = Literal["fact", "knowhow", "coding"]
LevelName = Literal["alone_untimed", "alone_timed", "recorded", "silent_viewer", "active_interviewer"]
Format = Literal["live", "private_then_explain", "recorded"]
Profile = Literal["even", "engineer", "machine_learning"]
PromptId = Annotated[str, Field(pattern=r"^[A-Z][0-9]{1,2}$")]
Moment = Annotated[int, Field(ge=0, le=2**53)]


# --- accounts ---


class SetUpBody(Body):
    """The first account of an installation, its owner's."""

    name: PersonName
    email: Email
    password: NewPassword


class LoginBody(Body):
    """Who wants to sign in."""

    email: Email
    password: GivenPassword


class PasswordBody(Body):
    """The password until now, and the one from now on."""

    old: GivenPassword
    new: NewPassword


class AccountBody(Body):
    """Somebody to invite."""

    name: PersonName
    email: Email
    role: AccountRoleName


class AcceptBody(Body):
    """An invitation taken up with a password of one's own."""

    invitation: Secret
    password: NewPassword


class Account(Answer):
    """An account; `invited`: its invitation has not been taken up. A guest has one mock interview and nothing else."""

    id: str
    email: str
    name: str
    role: Literal["owner", "interviewer", "guest"]
    invited: bool
    disabled: bool
    created_at: int


class AccountState(Answer):
    """Whether there is an account at all, whether OpenID Connect is on, and who is signed in here."""

    set_up: bool
    oidc: bool
    account: Account | None


class AccountList(Answer):
    """Every account, oldest first."""

    accounts: list[Account]


class Invited(Answer):
    """An account that was invited; `invitation` is shown this once."""

    account: Account
    invitation: str


class Login(Answer):
    """A browser that is signed in; `current` is the one that asks."""

    id: str
    browser: str
    created_at: int
    used_at: int
    current: bool


class LoginList(Answer):
    """The caller's logins, the last used first."""

    logins: list[Login]


class Done(Answer):
    """It was done; there is nothing to add."""

    done: Literal[True]


# --- interviews ---


class Rules(Body):
    """What is allowed in an interview; `languages` empty means all, `extra_percent` is time for accommodations.

    `profile` is the role to fill, by which ratings are weighted. `self_run` lets the candidate run the interview
    alone; `untimed` shows no countdown.
    """

    languages: Annotated[list[LanguageId], Field(max_length=30)]
    autocomplete: bool
    custom_input: bool
    hidden_names: bool
    paste: bool
    signals: bool
    warm_up: bool
    format: Format
    profile: Profile
    private_minutes: Annotated[int, Field(ge=0, le=30)]
    pause_tokens: Annotated[int, Field(ge=0, le=5)]
    extra_percent: Annotated[int, Field(ge=0, le=300)]
    welcome: Remark
    self_run: bool = False
    untimed: bool = False


class Part(Body):
    """One part of an interview; `prompts` are what to ask, `problems` go into coding parts alone."""

    kind: PartKind
    title: Title
    minutes: Annotated[int, Field(ge=1, le=240)]
    prompts: Annotated[list[PromptId], Field(max_length=40)]
    problems: Annotated[list[Slug], Field(max_length=8)]


Parts = Annotated[list[Part], Field(min_length=1, max_length=8)]


class InterviewBody(Body):
    """An interview to plan; without `rules`, the usual ones."""

    title: Title
    candidate_name: PersonName
    planned_for: Moment | None = None
    parts: Parts
    rules: Rules | None = None


class InterviewChangeBody(Body):
    """What to change in an interview; what is left out stays as it is."""

    title: Title | None = None
    candidate_name: PersonName | None = None
    planned_for: Moment | None = None
    parts: Parts | None = None
    rules: Rules | None = None


class RatersBody(Body):
    """Whose accounts may interview and rate too; those left out may not any more."""

    emails: Annotated[list[Email], Field(max_length=20)]


class LinkBody(Body):
    """A link to make, good for so many hours."""

    role: Literal["candidate", "watcher"]
    hours: Annotated[int, Field(ge=1, le=24 * 60)]


class InterviewSummary(Answer):
    """An interview in the list; `minutes` is that of all parts, `mine` says whether it is the caller's own."""

    id: str
    title: str
    candidate_name: str
    state: InterviewState
    mine: bool
    minutes: int
    planned_for: int | None
    created_at: int
    started_at: int | None
    ended_at: int | None
    archived_at: int | None


class InterviewList(Answer):
    """Live interviews, then those to come, the next one first, then those that are over; `now` is the server's."""

    interviews: list[InterviewSummary]
    now: int


class Rater(Answer):
    """An account that may interview and rate."""

    email: str
    name: str


class Interview(InterviewSummary):
    """An interview with its plan, as its interviewers see it."""

    parts: list[Part]
    rules: Rules
    consented_at: int | None
    interviewer: Rater
    raters: list[Rater]
    released: bool


class Link(Answer):
    """A link; `opened` counts who came in by it."""

    id: str
    role: Literal["candidate", "watcher"]
    created_at: int
    expires_at: int
    revoked_at: int | None
    opened: int


class LinkList(Answer):
    """The links of an interview, newest first."""

    links: list[Link]


class LinkMade(Answer):
    """A new link; `secret` is shown this once, and `page` is where it leads."""

    link: Link
    secret: str
    page: str


class DemoMade(Answer):
    """A demo interview with the secrets of its two links."""

    interview: str
    candidate: str
    watcher: str


class Template(Answer):
    """An interview to start from."""

    id: str
    title: str
    summary: str
    minutes: int
    parts: list[Part]
    rules: Rules


class TemplateList(Answer):
    """Interviews to start from, and the rules that hold where nothing else is said."""

    templates: list[Template]
    rules: Rules


# --- seats ---


class OpenBody(Body):
    """The secret of a link, and the name to be shown; a candidate's is known, a watcher must say it."""

    secret: Secret
    name: PersonName | None = None


class SeatOpened(Answer):
    """A place in an interview; its cookie goes with every address under /api/seats/{participant}."""

    participant: str
    interview: str
    role: RoleName


class SeatPart(Answer):
    """One part as a participant may see it; a problem shows once it is opened.

    Prompts are for interviewers, and for a candidate who runs the interview alone.
    """

    kind: PartKind
    title: str
    minutes: int
    prompts: list[str]
    problems: list[str]


class SeatInterview(Answer):
    """An interview as a participant may see it."""

    id: str
    title: str
    candidate_name: str
    state: InterviewState
    planned_for: int | None
    parts: list[SeatPart]
    rules: Rules


class SeatQuestion(Answer):
    """A question with its follow-ups, as a candidate may read it who runs the interview alone."""

    id: str
    question: str
    ladder: list[str]
    rated: bool


class SeatMock(Answer):
    """What a room knows of being a mock interview; `mock` names it, for the learner whose it is alone."""

    level: LevelName
    mock: str | None


class SeatView(Answer):
    """Who one is in an interview; `recorded` says what is kept, `watching` names who may look on.

    `questions` are those of the parts, for a candidate who runs the interview alone; for all others there are none.
    `mock` is None in an interview that is none.
    """

    participant: str
    role: RoleName
    name: str
    interview: SeatInterview
    recorded: list[str]
    watching: list[str]
    questions: list[SeatQuestion]
    mock: SeatMock | None
    consented_at: int | None
    now: int


class Ticket(Answer):
    """What opens the live connection, for a minute."""

    ticket: str


# --- prompts ---


class Prompt(Answer):
    """A question with its ladder of follow-ups; `rated` is false for fact finding, which is never scored."""

    id: str
    family: str
    question: str
    ladder: list[str]
    weak: str
    strong: str
    rated: bool


class Anchor(Answer):
    """What a rating means."""

    rating: int
    meaning: str


class PromptList(Answer):
    """Every prompt, in the order to offer them, and what the ratings mean."""

    prompts: list[Prompt]
    anchors: list[Anchor]
