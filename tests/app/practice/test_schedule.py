"""When to review: the library's own schedule, kept in plain values, with leeches, late reviews and odd clocks."""

import random
from datetime import timedelta

import pytest
from fsrs import Card, Scheduler

from app.practice.schedule import (
    LEECH_LAPSES,
    RATINGS,
    Known,
    intervals,
    milliseconds,
    moment,
    retrievability,
    review,
    scheduler_for,
)

NOW = 1_800_000_000_123
DAY_MS = 86_400_000
HISTORIES = 1_000


def history(rng: random.Random) -> list[tuple[int, str]]:
    """Moments and ratings: soon, in time, late, very late, or at the same moment."""
    at, found = NOW, []
    for _ in range(rng.randint(1, 12)):
        found.append((at, rng.choice(list(RATINGS))))
        at += rng.choice([0, rng.randrange(60_000), rng.randrange(DAY_MS), rng.randrange(400 * DAY_MS)])
    return found


@pytest.mark.parametrize("deck", ["concept", "prompt", "problem"])
def test_the_schedule_equals_the_librarys_own_over_a_thousand_histories(deck: str) -> None:
    rng = random.Random(20)
    for _ in range(HISTORIES):
        scheduler = scheduler_for(deck, rng.choice([None, 0, 1, 30]))
        known, card = None, Card(card_id=1)
        for at, rating in history(rng):
            known = review(scheduler, known, rating, at)
            card, _ = scheduler.review_card(card, RATINGS[rating], moment(at))
            assert (known.state, known.step) == (int(card.state), card.step)
            assert (known.stability, known.difficulty) == (card.stability, card.difficulty)
            # The record keeps whole milliseconds.
            assert abs(moment(known.due) - card.due) < timedelta(milliseconds=1)
            assert known.last_review == at


def test_a_first_good_answer_to_a_question_comes_back_in_two_days_and_not_in_ten_minutes() -> None:
    assert intervals(scheduler_for("prompt", None), None, NOW)["good"] == 2
    assert intervals(scheduler_for("concept", None), None, NOW)["good"] == 0


def test_nothing_comes_back_later_than_half_way_to_the_interview() -> None:
    for days_left, longest in ((0, 1), (1, 1), (9, 4), (60, 30)):
        scheduler = scheduler_for("problem", days_left)
        known = None
        for turn in range(8):
            known = review(scheduler, known, "easy", NOW + turn * DAY_MS)
            assert (known.due - known.last_review) <= longest * DAY_MS


def test_a_problem_is_wanted_less_surely_than_a_card_so_it_comes_back_later() -> None:
    known = None
    for turn in range(4):
        known = review(scheduler_for("concept", None), known, "good", NOW + turn * 10 * DAY_MS)
    assert known is not None
    later = NOW + 60 * DAY_MS
    of_card = intervals(scheduler_for("concept", None), known, later)
    of_problem = intervals(scheduler_for("problem", None), known, later)
    assert of_problem["good"] > of_card["good"] > 0


def test_a_late_review_that_is_known_earns_more_than_one_in_time() -> None:
    scheduler = scheduler_for("prompt", None)
    first = review(scheduler, None, "good", NOW)
    in_time = review(scheduler, first, "good", first.due)
    late = review(scheduler, first, "good", first.due + 30 * DAY_MS)
    assert late.stability > in_time.stability


def test_a_clock_that_was_set_back_counts_as_no_time_passed() -> None:
    scheduler = scheduler_for("prompt", None)
    first = review(scheduler, None, "good", NOW)
    back = review(scheduler, first, "good", NOW - 400 * DAY_MS)
    assert back == review(scheduler, first, "good", NOW)
    assert back.due >= first.last_review


def test_what_is_forgotten_again_and_again_becomes_a_leech() -> None:
    scheduler = scheduler_for("prompt", None)
    known = review(scheduler, None, "good", NOW)
    for turn in range(1, LEECH_LAPSES + 1):
        assert not known.leech
        known = review(scheduler, known, "again", NOW + turn * DAY_MS)
    assert known.leech
    assert known.lapses == LEECH_LAPSES


def test_not_knowing_something_new_is_no_lapse() -> None:
    known: Known | None = None
    for turn in range(LEECH_LAPSES + 2):
        known = review(scheduler_for("concept", None), known, "again", NOW + turn * 60_000)
        assert known.lapses == 0


def test_what_is_known_fades_by_the_model_and_is_certain_at_once() -> None:
    known = review(scheduler_for("prompt", None), None, "good", NOW)
    fading = [retrievability(known, NOW + days * DAY_MS) for days in (0, 2, 20, 200)]
    assert fading[0] == 1.0
    assert fading == sorted(fading, reverse=True)
    assert retrievability(known, NOW - DAY_MS) == 1.0


def test_times_go_there_and_back_exactly() -> None:
    rng = random.Random(3)
    for at in (0, 1, NOW, *(rng.randrange(4_000_000_000_000) for _ in range(1_000))):
        assert milliseconds(moment(at)) == at


def test_the_intervals_shown_are_those_that_a_rating_brings() -> None:
    scheduler: Scheduler = scheduler_for("prompt", None)
    known = review(scheduler, None, "good", NOW)
    for rating, days in intervals(scheduler, known, known.due).items():
        assert (review(scheduler, known, rating, known.due).due - known.due) // DAY_MS == days
