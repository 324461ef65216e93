"""The rules of scorecards, without any table: what may be written, what a lock needs, mean, range, gaps and sides."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from app.errors import Invalid
from app.interview_shapes import Anchor, Profile, Prompt
from app.score_shapes import (
    Card,
    Comparison,
    DimensionInfo,
    DimensionName,
    Dimensions,
    Given,
    InProblem,
    Later,
    Missing,
    PromptMark,
    RatingMark,
    Score,
    Scorecard,
    SubjectCompared,
    Weight,
)
from runner import Criterion

DIMENSIONS: tuple[DimensionName, ...] = get_args(DimensionName)
KNOWHOW = "knowhow"
GAP = 2
"""Ratings so far apart are talked about again, with their evidence."""
SKEW_MS = 60_000
"""A browser's clock may be so far ahead when it says that something happened now."""
MIDDLE = 2.5
"""A mean from here on stands for yes."""

PROFILES: Mapping[Profile, Mapping[str, int]] = {
    "even": {
        "understanding": 15,
        "approach": 15,
        "implementation": 15,
        "testing": 15,
        "communication": 15,
        KNOWHOW: 25,
    },
    "engineer": {
        "understanding": 15,
        "approach": 20,
        "implementation": 25,
        "testing": 20,
        "communication": 10,
        KNOWHOW: 10,
    },
    "machine_learning": {
        "understanding": 15,
        "approach": 15,
        "implementation": 15,
        "testing": 10,
        "communication": 10,
        KNOWHOW: 35,
    },
}
"""What counts how much, by the role that is to be filled; each makes 100."""

_ANCHORS: Mapping[DimensionName, tuple[str, str, str, str]] = {
    "understanding": (
        "Starts without knowing what is asked, and stays with a wrong reading when told.",
        "Gets there with leading; edge cases and limits come up only when they fail.",
        "Restates the problem, asks what is left open, and names the important edge cases before coding.",
        "Takes the problem apart, finds a case that the statement leaves open, and says what it changes.",
    ),
    "approach": (
        "No plan, or one that cannot work and is kept.",
        "One plan that works for small inputs; no word on its cost, no alternative.",
        "A fitting plan with its cost, weighed against one alternative.",
        "Compares several by cost and effort, picks by the limits given, and says what would change the choice.",
    ),
    "implementation": (
        "The code does not come together, or much of it is lost on the way.",
        "Works in part; hard to follow, repeated or fragile where it matters.",
        "Works, reads in order, uses the language and its library as they are meant.",
        "Works at the first or second try, clear enough to change on the spot, and is changed so.",
    ),
    "testing": (
        "Does not run it, or changes things at random when it fails.",
        "Runs what is given; finds the fault with help.",
        "Makes own cases, reads the failure, repairs the cause and not the symptom.",
        "Predicts where it breaks, shows it with a small case, repairs it, and says how to keep it from returning.",
    ),
    "communication": (
        "Cannot be followed, or does not take up what is said.",
        "Answers when asked; the thread is often lost.",
        "Says what is being done and why, takes up hints and questions.",
        "Leads: sums up, says what is uncertain, and asks for exactly what is missing.",
    ),
}
_TITLES: Mapping[str, str] = {
    "understanding": "Understanding and breakdown",
    "approach": "Approach and alternatives",
    "implementation": "Implementation",
    "testing": "Testing and repair",
    "communication": "Communication",
    KNOWHOW: "Know-how",
}


def dimension_list(rubrics: Mapping[str, Mapping[str, Criterion]]) -> list[DimensionInfo]:
    """Return the dimensions with what each rating means in them; rubrics are those of the problems, by title."""
    return [
        DimensionInfo(
            id=name,
            title=_TITLES[name],
            anchors=[Anchor(rating=index + 1, meaning=words) for index, words in enumerate(_ANCHORS[name])],
            problems=[
                InProblem(problem=title, weak=rubric[name].weak, strong=rubric[name].strong)
                for title, rubric in rubrics.items()
                if name in rubric
            ],
        )
        for name in DIMENSIONS
    ]


def weights_of(profile: Profile) -> list[Weight]:
    """Return what counts how much in a profile."""
    weights = PROFILES[profile]
    return [Weight(subject=name, title=_TITLES[name], weight=weight) for name, weight in weights.items()]


# --- a card ---


def empty_mark() -> RatingMark:
    """Return a mark that says nothing yet."""
    return RatingMark(rating=None, confidence=None, evidence=[])


def empty_card() -> Card:
    """Return a card that says nothing yet."""
    marks = {name: empty_mark() for name in DIMENSIONS}
    return Card(prompts=[], dimensions=Dimensions(**marks), summary="")


def empty_prompt(prompt: str) -> PromptMark:
    """Return a mark of a prompt that says nothing yet."""
    return PromptMark(prompt=prompt, rung=0, rating=None, confidence=None, evidence=[], note="", noted_at=None)


def marks_of(card: Card) -> list[tuple[str, RatingMark]]:
    """Return every mark of a card with the dimension or the prompt that it is about."""
    dimensions: list[tuple[str, RatingMark]] = [(name, getattr(card.dimensions, name)) for name in DIMENSIONS]
    return dimensions + [(mark.prompt, mark) for mark in card.prompts]


def with_prompt(card: Card, changed: PromptMark) -> Card:
    """Return the card with one prompt's mark put in the place of what was there."""
    others = [mark for mark in card.prompts if mark.prompt != changed.prompt]
    return card.model_copy(update={"prompts": [*others, changed]})


def check_card(card: Card, asked: Mapping[str, Prompt], since: int, now: int) -> None:
    """Refuse a card that names what is not asked here, rates fact finding, or has evidence outside its time.

    `asked` are the prompts of the interview, `since` is when it was planned; raises Invalid.
    """
    seen: set[str] = set()
    for index, mark in enumerate(card.prompts):
        field = f"card.prompts.{index}"
        prompt = asked.get(mark.prompt)
        if prompt is None or mark.prompt in seen:
            raise Invalid("Each prompt of this interview can be there once.", code="no_such_prompt", field=field)
        seen.add(mark.prompt)
        check_prompt(mark, prompt, field)
    for subject, given in marks_of(card):
        noted = given.noted_at if isinstance(given, PromptMark) else None
        moments = [piece.at for piece in given.evidence] + ([noted] if noted is not None else [])
        if any(not since <= at <= now + SKEW_MS for at in moments):
            raise Invalid("Evidence is from the time of the interview.", code="bad_moment", field=subject)


def check_prompt(mark: PromptMark, prompt: Prompt, field: str) -> None:
    """Refuse a rating of fact finding, and more follow-ups than the prompt has; raises Invalid."""
    if mark.rating is not None and not prompt.rated:
        raise Invalid("Fact finding is not rated; write a note.", code="not_rated", field=f"{field}.rating")
    if mark.rung > len(prompt.ladder):
        raise Invalid(f"This prompt has {len(prompt.ladder)} follow-ups.", field=f"{field}.rung")


def missing_in(card: Card, asked: Mapping[str, Prompt]) -> list[Missing]:
    """Say what a card needs before it can be locked: a piece of evidence for each of its ratings."""
    return [
        Missing(subject=subject, message=f"{_name(subject, asked)} is rated {mark.rating} without any evidence.")
        for subject, mark in marks_of(card)
        if mark.rating is not None and not _has_evidence(mark)
    ]


def _has_evidence(mark: RatingMark) -> bool:
    return bool(mark.evidence) or (isinstance(mark, PromptMark) and mark.note != "")


def _name(subject: str, asked: Mapping[str, Prompt]) -> str:
    return _TITLES.get(subject) or (f"{subject}: {asked[subject].question}" if subject in asked else subject)


def check_later(later: Later, asked: Collection[Prompt]) -> None:
    """Refuse a later rating of what is not rated in this interview, or of nothing; raises Invalid."""
    if later.rating is not None and later.subject is None:
        raise Invalid("Say what this rating is about.", code="missing", field="subject")
    rated = {prompt.id for prompt in asked if prompt.rated} if later.rating else {prompt.id for prompt in asked}
    if later.subject is not None and later.subject not in {*DIMENSIONS, *rated}:
        raise Invalid("This is not rated in this interview.", code="not_rated", field="subject")


# --- several cards ---


@dataclass(frozen=True, slots=True)
class Spread:
    """Mean, lowest and highest of the raters' scores; all None where nothing was rated."""

    mean: float | None
    low: float | None
    high: float | None

    @property
    def side(self) -> Literal["yes", "no"] | None:
        """Return what the mean stands for."""
        return None if self.mean is None else "yes" if self.mean >= MIDDLE else "no"


def score_of(card: Card, weights: Mapping[str, int]) -> float | None:
    """Return the weighted mean of a card's ratings; what was not rated has no weight, and nothing gives None."""
    given: dict[str, float] = {
        name: mark.rating for name, mark in marks_of(card) if name in weights and mark.rating is not None
    }
    answers = [mark.rating for mark in card.prompts if mark.rating is not None]
    if answers:
        given[KNOWHOW] = sum(answers) / len(answers)
    whole = sum(weights[name] for name in given)
    return sum(weights[name] * value for name, value in given.items()) / whole if whole else None


def spread_of(scores: Sequence[float | None]) -> Spread:
    """Return mean and range of the scores that there are."""
    known = [score for score in scores if score is not None]
    return Spread(sum(known) / len(known), min(known), max(known)) if known else Spread(None, None, None)


def compare(cards: Sequence[Scorecard], profile: Profile, asked: Mapping[str, Prompt]) -> Comparison:
    """Compare locked scorecards: each subject's ratings, each rater's score, and mean and range over the raters."""
    weights = PROFILES[profile]
    scores = [
        Score(scorecard=str(card.id), rater=card.rater, score=_rounded(score_of(card.card, weights))) for card in cards
    ]
    spread = spread_of([score_of(card.card, weights) for card in cards])
    subjects = [*DIMENSIONS, *(name for name, prompt in asked.items() if prompt.rated)]
    return Comparison(
        profile=profile,
        weights=weights_of(profile),
        subjects=[_compared(subject, cards, asked) for subject in subjects],
        scores=scores,
        mean=_rounded(spread.mean),
        low=_rounded(spread.low),
        high=_rounded(spread.high),
        side=spread.side,
    )


def _compared(subject: str, cards: Sequence[Scorecard], asked: Mapping[str, Prompt]) -> SubjectCompared:
    given = [
        Given(scorecard=str(card.id), rating=mark.rating)
        for card in cards
        for name, mark in marks_of(card.card)
        if name == subject and mark.rating is not None
    ]
    ratings = [one.rating for one in given]
    return SubjectCompared(
        subject=subject,
        title=_name(subject, asked),
        given=given,
        mean=_rounded(sum(ratings) / len(ratings)) if ratings else None,
        gap=bool(ratings) and max(ratings) - min(ratings) >= GAP,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def departs(human: str, side: str | None) -> bool:
    """Say whether a decision goes against the computed side; to want more evidence never does."""
    return human in ("yes", "no") and side is not None and human != side
