"""The rules of scorecards on plain values: evidence, weights, means, ranges, gaps and sides."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Invalid
from app.interview_shapes import Profile, Prompt
from app.prompts import PROMPTS_FILE, read_prompts
from app.score_shapes import Card, Later, Scorecard
from app.scorecards import (
    DIMENSIONS,
    KNOWHOW,
    PROFILES,
    SKEW_MS,
    check_card,
    check_later,
    compare,
    departs,
    dimension_list,
    empty_card,
    missing_in,
    score_of,
    spread_of,
    weights_of,
)
from runner import Criterion
from tests.app.rated import about, card, rated

BANK = read_prompts(PROMPTS_FILE).prompts
ASKED: dict[str, Prompt] = {name: BANK[name] for name in ("F1", "P1", "P2")}
EVEN = PROFILES["even"]
LONG = 10**15


def made(*prompts: dict[str, Any], **dimensions: dict[str, Any]) -> Card:
    return Card.model_validate(card(*prompts, **dimensions))


def of(name: str, filled: Card) -> Scorecard:
    return Scorecard(id=name, rater=name, card=filled, later=[], revision=1, changed_at=1, locked_at=2)


ratings = st.none() | st.integers(1, 4)
cards = st.fixed_dictionaries(dict.fromkeys(DIMENSIONS, ratings)).map(
    lambda given: made(**{name: rated(rating) for name, rating in given.items()})
)


# --- what may be written ---


def test_a_card_may_be_empty() -> None:
    check_card(empty_card(), ASKED, 0, LONG)
    assert missing_in(empty_card(), ASKED) == []


def test_fact_finding_is_never_rated() -> None:
    check_card(made(about("F1", None, "wants to lead")), ASKED, 0, LONG)
    with pytest.raises(Invalid) as refused:
        check_card(made(about("F1", 3, "wants to lead")), ASKED, 0, LONG)
    assert refused.value.code == "not_rated"


def test_a_prompt_is_there_once_and_of_this_interview() -> None:
    for prompts in ([about("P1", 1), about("P1", 2)], [about("P3", 1)]):
        with pytest.raises(Invalid):
            check_card(made(*prompts), ASKED, 0, LONG)


def test_nobody_gets_further_than_the_last_follow_up() -> None:
    check_card(made(about("P1", 4, rung=len(ASKED["P1"].ladder))), ASKED, 0, LONG)
    with pytest.raises(Invalid):
        check_card(made(about("P1", 4, rung=len(ASKED["P1"].ladder) + 1)), ASKED, 0, LONG)


def test_evidence_is_from_the_time_of_the_interview() -> None:
    for where in (made(approach=rated(3, "x")), made(about("P1", 3, "x"))):
        moments = [piece.at for mark in (where.dimensions.approach, *where.prompts) for piece in mark.evidence]
        check_card(where, ASKED, moments[0], moments[0])
        for since, now in ((moments[0] + 1, LONG), (0, moments[0] - SKEW_MS - 1)):
            with pytest.raises(Invalid):
                check_card(where, ASKED, since, now)


# --- what a lock needs ---


def test_each_rating_needs_a_piece_of_evidence() -> None:
    filled = made(about("P1", 2), about("P2", 3, "named the mechanism"), approach=rated(4), testing=rated(1, "ran it"))
    assert [one.subject for one in missing_in(filled, ASKED)] == ["approach", "P1"]
    assert all(one.message.endswith("without any evidence.") for one in missing_in(filled, ASKED))


def test_what_was_noted_in_the_room_is_evidence() -> None:
    assert missing_in(made(about("P1", 2) | {"note": "baseline was at 0.7", "noted_at": 5}), ASKED) == []


def test_what_was_not_rated_needs_nothing() -> None:
    assert missing_in(made(about("P1", None), approach=rated(None, "seen, not judged")), ASKED) == []


# --- scores ---


@pytest.mark.parametrize("profile", PROFILES)
def test_the_weights_of_a_profile_make_a_hundred(profile: Profile) -> None:
    assert set(PROFILES[profile]) == {*DIMENSIONS, KNOWHOW}
    assert sum(one.weight for one in weights_of(profile)) == 100


def test_the_score_is_the_weighted_mean() -> None:
    weights = dict.fromkeys(EVEN, 0) | {"approach": 30, "testing": 10}
    assert score_of(made(approach=rated(4), testing=rated(2)), weights) == 3.5


def test_what_was_not_rated_has_no_weight_and_is_no_zero() -> None:
    assert score_of(made(approach=rated(3)), EVEN) == 3
    assert score_of(made(approach=rated(3), testing=rated(None)), EVEN) == 3


def test_know_how_is_the_mean_of_its_prompts() -> None:
    weights = dict.fromkeys(EVEN, 0) | {KNOWHOW: 50, "approach": 50}
    assert score_of(made(about("P1", 4), about("P2", 1), approach=rated(3)), weights) == (2.5 + 3) / 2


def test_a_card_without_ratings_has_no_score() -> None:
    assert score_of(empty_card(), EVEN) is None
    assert spread_of([None, None]).mean is None


@given(cards, st.sampled_from(sorted(PROFILES)))
def test_a_score_lies_between_the_ratings(filled: Card, profile: Profile) -> None:
    given_ratings = [rating for name in DIMENSIONS if (rating := getattr(filled.dimensions, name).rating) is not None]
    score = score_of(filled, PROFILES[profile])
    assert (score is None) == (not given_ratings)
    if score is not None:
        assert min(given_ratings) - 1e-9 <= score <= max(given_ratings) + 1e-9


@given(cards, st.sampled_from(DIMENSIONS))
def test_a_better_rating_never_makes_a_lower_score(filled: Card, name: str) -> None:
    before = getattr(filled.dimensions, name).rating
    if before is None or before == 4:
        return
    better = filled.model_copy(deep=True)
    getattr(better.dimensions, name).rating = before + 1
    low, high = score_of(filled, EVEN), score_of(better, EVEN)
    assert low is not None
    assert high is not None
    assert high > low


# --- several raters ---


def test_mean_and_range_are_over_the_raters() -> None:
    raters = [of("a", made(approach=rated(2))), of("b", made(approach=rated(3))), of("c", empty_card())]
    compared = compare(raters, "even", ASKED)
    assert (compared.mean, compared.low, compared.high) == (2.5, 2, 3)
    assert [score.score for score in compared.scores] == [2, 3, None]


def test_ratings_two_and_more_apart_are_a_gap() -> None:
    for other, gap in ((1, False), (3, False), (4, True)):
        raters = [of("a", made(about("P1", 2))), of("b", made(about("P1", other)))]
        (row,) = [row for row in compare(raters, "even", ASKED).subjects if row.subject == "P1"]
        assert row.gap == gap
        assert {one.rating for one in row.given} == {2, other}


def test_what_is_not_rated_is_not_compared() -> None:
    subjects = [row.subject for row in compare([of("a", empty_card())], "even", ASKED).subjects]
    assert subjects == [*DIMENSIONS, "P1", "P2"]


def test_the_order_of_the_raters_changes_nothing() -> None:
    chance = random.Random(7)
    raters = [
        of(str(index), made(**{name: rated(chance.choice((None, 1, 2, 3, 4))) for name in DIMENSIONS}))
        for index in range(5)
    ]
    first = compare(raters, "engineer", ASKED)
    for _ in range(5):
        chance.shuffle(raters)
        again = compare(raters, "engineer", ASKED)
        assert (again.mean, again.low, again.high, again.side) == (first.mean, first.low, first.high, first.side)


def test_the_side_is_where_the_mean_falls() -> None:
    sides = {rating: spread_of([rating]).side for rating in (1, 2.49, 2.5, 4)}
    assert sides == {1: "no", 2.49: "no", 2.5: "yes", 4: "yes"}
    assert spread_of([]).side is None


def test_wanting_more_evidence_never_departs() -> None:
    answers = {(human, side) for human in ("yes", "no", "more_evidence") for side in ("yes", "no", None)}
    assert {pair for pair in answers if departs(*pair)} == {("yes", "no"), ("no", "yes")}


# --- words ---


def test_every_dimension_says_what_each_rating_means() -> None:
    for dimension in dimension_list({}):
        assert [anchor.rating for anchor in dimension.anchors] == [1, 2, 3, 4]
        assert len({anchor.meaning for anchor in dimension.anchors}) == 4


def test_a_dimension_says_how_it_shows_in_the_problems_that_speak_of_it() -> None:
    rubrics = {"Pairs": {"testing": Criterion("Tries nothing.", "Tries the ends.")}, "Lines": {}}
    for dimension in dimension_list(rubrics):
        told = [(one.problem, one.weak, one.strong) for one in dimension.problems]
        assert told == ([("Pairs", "Tries nothing.", "Tries the ends.")] if dimension.id == "testing" else [])


def test_a_later_rating_is_of_something_that_is_rated_here() -> None:
    def later(subject: str | None, rating: int | None) -> Later:
        return Later(at=1, subject=subject, rating=rating, text="after talking")

    for good in (later(None, None), later("approach", 2), later("P1", 3), later("F1", None)):
        check_later(good, ASKED.values())
    for bad in (later(None, 3), later("F1", 3), later("P9", 3), later("P9", None)):
        with pytest.raises(Invalid):
            check_later(bad, ASKED.values())
