"""What the API says of problems, as models; the bank itself is `app.catalogue`."""

from typing import Literal

from pydantic import Field

from app.shapes import Answer, LanguageName, NamedText


class Minutes(Answer):
    """How long a problem usually takes, and how long at most."""

    expected: int
    cap: int


class Follows(Answer):
    """The problem that another one is a follow-up of: to improve the solution, or to solve it differently."""

    slug: str
    way: Literal["improve", "differently"]


class ProblemSummary(Answer):
    """A problem in the list; `status` is the caller's own."""

    slug: str
    title: str
    track: str
    family: str
    tags: list[str]
    difficulty: int = Field(ge=1, le=5)
    minutes: Minutes
    style: Literal["function", "class", "repair", "review", "stdio", "sql"]
    languages: list[str]
    status: Literal["new", "tried", "solved"]
    follows: Follows | None


class ProblemList(Answer):
    """Problems that match; tracks, tags and languages are those of the whole bank."""

    problems: list[ProblemSummary]
    tracks: list[str]
    tags: list[str]
    languages: list[LanguageName]


class ColumnOf(Answer):
    """One column of a table; `empty` says that a value may be missing."""

    name: str
    type: str
    empty: bool


class Parameter(Answer):
    """One parameter of the function that is asked for, or one table of a query; a table has columns."""

    name: str
    type: str
    doc: str
    where: list[str]
    columns: list[ColumnOf]


class Returned(Answer):
    """What the function gives back; a table has columns."""

    type: str
    doc: str
    columns: list[ColumnOf]


class Signature(Answer):
    """The function that is asked for."""

    name: str
    params: list[Parameter]
    returns: Returned


class Sample(Answer):
    """A test case that is shown; `raw` is its input in the form that own inputs take."""

    name: str
    inputs: list[NamedText]
    answer: str
    explanation_html: str | None
    raw: str


class GroupInfo(Answer):
    """A group of test cases and the names that are shown for them."""

    id: str
    title: str
    reveal: Literal["full", "name", "none"]
    cases: list[str]


class Setup(Answer):
    """How a problem looks in one language."""

    title: str
    starter: str
    file: str
    time_ms: int
    memory_mb: int


class Category(Answer):
    """What a line of a review may be marked as, and what that says."""

    id: str
    meaning: str


class Solution(Answer):
    """The code of an approach in one language; `title` is the language's."""

    language: str
    title: str
    html: str


class Approach(Answer):
    """One way to solve a problem: how its notes say that it grows, the notes, and its code."""

    id: str
    title: str
    time: str
    space: str
    notes_html: str
    solutions: list[Solution]


WaysState = Literal["unsolved", "solved", "open"]


class Approaches(Answer):
    """What there is to read on a problem; `learn_html` is on the idea behind it, there once the problem is solved.

    The approaches are there once `state` is open: after a second, different accepted solution, or when asked for.
    """

    state: WaysState
    learn_html: str | None
    approaches: list[Approach]


class Problem(ProblemSummary):
    """A problem in full; `categories` are those of a review.

    `approaches` counts the ways to solve it that can be read after a second try, `learn` says whether there is a text
    on its idea.
    """

    statement_html: str
    signature: Signature | None
    constraints: list[str]
    samples: list[Sample]
    groups: list[GroupInfo]
    setups: dict[str, Setup]
    code_kb: int
    license: str
    version: int
    categories: list[Category]
    approaches: int = Field(ge=0)
    learn: bool
