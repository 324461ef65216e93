"""What is said of measured growth: never a wrong power, and "cannot tell" where the points leave several."""

import math
import random
from collections.abc import Callable

import pytest

from runner.growth.judged import FAST, SLOW, busy, panel, scattered
from runner.growth.slope import Times, mark
from runner.growth_figures import Panel

LARGE = (2000, 4000, 8000, 16000, 32000)
SMALL = (250, 500, 1000, 2000, 4000)
FORMS = {FAST: "n", SLOW: "n^2"}
Cost = Callable[[int], float]
LINEAR: Cost = lambda n: n * 1e-4  # noqa: E731
SORTING: Cost = lambda n: n * math.log(n) * 1e-5  # noqa: E731
SQUARE: Cost = lambda n: n * n * 1e-6  # noqa: E731


def taken(cost: Cost, sizes: tuple[int, ...], noise: float, seed: int) -> Times:
    chance = random.Random(f"{seed} {cost(100)}")
    return {size: {repeat: cost(size) * math.exp(abs(chance.gauss(0, noise))) for repeat in range(5)} for size in sizes}


def judged(one: Cost, other: Cost | None = None, *, noise: float = 0.05, seed: int = 1, doubt: str = "") -> Panel:
    """The panel of one or two programs beside a linear and a quadratic reference."""
    both = tuple(sorted({*SMALL, *LARGE}))
    times = {"A": taken(one, both if one(4000) < 10 else SMALL, noise, seed)}
    if other is not None:
        times["B"] = taken(other, both if other(4000) < 10 else SMALL, noise, seed + 50)
    times[FAST] = taken(lambda n: n * 2e-4, both, noise, seed + 100)
    times[SLOW] = taken(lambda n: n * n * 3e-6, SMALL, noise, seed + 150)
    return panel("typical", times, {}, FORMS, doubt=doubt)


@pytest.mark.parametrize(("cost", "power"), [(LINEAR, 1), (SQUARE, 2), (lambda n: n**3 * 1e-8, 3), (lambda n: 0.1, 0)])
@pytest.mark.parametrize("noise", [0.02, 0.1])
def test_a_power_is_named_where_the_points_are_clear(cost: Cost, power: int, noise: float) -> None:
    assert judged(cost, noise=noise).curves[0].grows == power


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("noise", [0.1, 0.4, 0.8])
def test_a_wrong_power_is_never_named(noise: float, seed: int) -> None:
    drawn = judged(LINEAR, SQUARE, noise=noise, seed=seed)
    assert drawn.curves[0].grows in (1, None)
    assert drawn.curves[1].grows in (2, None)


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("cost", [lambda n: n**1.5 * 1e-6, lambda n: n**2.5 * 1e-8, lambda n: n**0.5 * 1e-3])
def test_what_lies_between_two_powers_is_neither(cost: Cost, seed: int) -> None:
    found = judged(cost, seed=seed).curves[0]
    assert found.grows is None
    assert found.words.startswith("Cannot tell here")


def test_n_and_n_log_n_are_never_told_apart() -> None:
    drawn = judged(LINEAR, SORTING)
    assert [curve.grows for curve in drawn.curves[:2]] == [1, 1]
    assert "n log n would look the same" in drawn.curves[0].words
    assert drawn.contest
    assert (drawn.contest.faster, drawn.contest.words) == ("", "Cannot tell here whether A or B grows faster.")


def test_a_quadratic_part_that_only_begins_to_show_is_not_called_linear() -> None:
    hidden = judged(lambda n: n * 1e-4 + n * n * 4e-9)
    assert hidden.curves[0].grows is None


@pytest.mark.parametrize("seed", range(20))
def test_a_quadratic_is_told_from_a_linear_every_time(seed: int) -> None:
    contest = judged(SQUARE, LINEAR, noise=0.3, seed=seed).contest
    assert contest
    assert contest.faster == "B"
    assert contest.slope
    assert contest.slope.low > 0.5


def test_it_is_words_of_growth_and_never_of_bounds() -> None:
    drawn = judged(LINEAR, SQUARE)
    words = " ".join(curve.words for curve in drawn.curves)
    assert "grows like" in words
    assert "O(" not in words


def test_references_that_do_not_grow_as_they_are_known_to_leave_nothing_to_say() -> None:
    both = tuple(sorted({*SMALL, *LARGE}))
    times = {name: taken(LINEAR, both, 0.02, seed) for seed, name in enumerate(("A", FAST, SLOW))}
    drawn = panel("typical", times, {}, FORMS)
    assert drawn.curves[0].grows is None
    assert "The two references grew apart by" in drawn.curves[0].words


def test_one_reference_alone_names_nothing() -> None:
    times = {"A": taken(LINEAR, LARGE, 0.02, 1), FAST: taken(LINEAR, LARGE, 0.02, 2)}
    drawn = panel("typical", times, {}, FORMS)
    assert drawn.curves[0].grows is None
    assert "There are not two references" in drawn.curves[0].words


def test_a_busy_machine_names_nothing_and_says_so() -> None:
    assert busy(1.9, 2) == ""
    doubt = busy(2.5, 2)
    drawn = judged(LINEAR, SQUARE, doubt=doubt)
    assert [curve.grows for curve in drawn.curves] == [None] * 4
    assert drawn.doubt == drawn.curves[0].words == doubt
    assert drawn.contest
    assert drawn.contest.faster == ""
    assert drawn.curves[0].marks


def test_repeats_that_differ_by_more_than_a_third_name_nothing() -> None:
    calm, wild = mark(10, [1.0, 1.2, 1.3], 0), mark(20, [1.0, 1.4, 2.0], 0)
    assert scattered([calm, calm, wild]) == ""
    assert "Repeats differ by more than 30%" in scattered([calm, wild])


def test_where_a_program_fails_is_told_beside_its_curve() -> None:
    times = {
        "A": taken(LINEAR, SMALL, 0.02, 1),
        FAST: taken(LINEAR, SMALL, 0.02, 2),
        SLOW: taken(SQUARE, SMALL, 0.02, 3),
    }
    drawn = panel("typical", times, {}, FORMS, ended={"A": "At size 8000 it takes too long."})
    assert drawn.curves[0].ended == "At size 8000 it takes too long."


def test_two_are_not_told_apart_by_sizes_below_those_where_a_hidden_loop_shows() -> None:
    small, large = (31, 62, 125, 250, 500, 1000), (1000, 2000, 4000, 8000, 16000, 32000)
    every = tuple(sorted({*small, *large}))
    times = {
        "A": taken(lambda n: n * 1e-4 + n * n * 2e-8, every, 0.02, 1),
        "B": taken(lambda n: n * n * 1e-4, small, 0.02, 2),
        FAST: taken(lambda n: n * 1e-4, every, 0.02, 3),
        SLOW: taken(lambda n: n * n * 1e-5, small, 0.02, 4),
    }
    contest = panel("typical", times, {}, FORMS).contest
    assert contest
    assert contest.slope
    assert contest.slope.high < -0.5
    assert contest.faster == ""
