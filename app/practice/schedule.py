"""When to review: the FSRS scheduler of the library, with a deck's settings, on plain values.

FSRS models how flash cards are forgotten; that it fits prompts and programming is an assumption, and said on the page.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from fsrs import Card, Rating, Scheduler, State

LEECH_LAPSES = 6
"""Forgotten so often, a card rests: another way to learn it is worth more than another look."""
PROBLEM_RETENTION = 0.85
LONGEST_DAYS = 36_500
RATINGS: Mapping[str, Rating] = MappingProxyType(
    {"again": Rating.Again, "hard": Rating.Hard, "good": Rating.Good, "easy": Rating.Easy}
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Known:
    """How well one thing is known: the scheduler's state, times in epoch milliseconds, stability in days."""

    state: int
    step: int | None
    stability: float
    difficulty: float
    due: int
    last_review: int
    reps: int
    lapses: int

    @property
    def leech(self) -> bool:
        """Whether it was forgotten so often that it should rest."""
        return self.lapses >= LEECH_LAPSES


def scheduler_for(deck: str, days_left: int | None) -> Scheduler:
    """Return the scheduler of a deck; `days_left` until an interview caps how far away a review may be.

    Only concept cards have steps within a day: nobody learns from solving a problem twice in ten minutes.
    """
    longest = LONGEST_DAYS if days_left is None else max(1, days_left // 2)
    if deck == "concept":
        return Scheduler(maximum_interval=longest, enable_fuzzing=False)
    return Scheduler(
        desired_retention=PROBLEM_RETENTION if deck == "problem" else 0.9,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=longest,
        enable_fuzzing=False,
    )


def review(scheduler: Scheduler, known: Known | None, rating: str, now: int) -> Known:
    """Return what is known after a review at `now`; a clock that was set back counts as no time passed."""
    at = now if known is None else max(now, known.last_review)
    before = Card(card_id=0) if known is None else _card(known)
    after, _ = scheduler.review_card(before, RATINGS[rating], moment(at))
    assert after.stability is not None
    assert after.difficulty is not None
    forgotten = rating == "again" and known is not None and known.state == State.Review
    return Known(
        state=int(after.state),
        step=after.step,
        stability=after.stability,
        difficulty=after.difficulty,
        due=milliseconds(after.due),
        last_review=at,
        reps=1 + (known.reps if known else 0),
        lapses=(known.lapses if known else 0) + forgotten,
    )


def intervals(scheduler: Scheduler, known: Known | None, now: int) -> dict[str, int]:
    """Return for every rating in how many whole days the next review would be; 0 is today."""
    return {rating: (review(scheduler, known, rating, now).due - now) // 86_400_000 for rating in RATINGS}


def retrievability(known: Known, now: int) -> float:
    """Return how likely it is, by the model, that it is still known (0 to 1)."""
    return float(Scheduler().get_card_retrievability(_card(known), moment(max(now, known.last_review))))


def moment(at: int) -> datetime:
    """Return the UTC time of epoch milliseconds, exactly."""
    return _EPOCH + at * _MS


def milliseconds(at: datetime) -> int:
    """Return the epoch milliseconds of a time, rounded down."""
    return (at - _EPOCH) // _MS


def _card(known: Known) -> Card:
    return Card(
        card_id=0,
        state=State(known.state),
        step=known.step,
        stability=known.stability,
        difficulty=known.difficulty,
        due=moment(known.due),
        last_review=moment(known.last_review),
    )
