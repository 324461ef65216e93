"""The slope on double-logarithmic paper: what it finds, what it leaves open, and when it says nothing."""

import math
import random

import pytest

from runner.growth.slope import Times, crossover, doublings, logs, mark, ratios, slope

SIZES = (250, 500, 1000, 2000, 4000)


def times(power: float, noise: float = 0.0, sizes: tuple[int, ...] = SIZES, seed: int = 1) -> Times:
    """Milliseconds of a program that grows like a power of n; noise only ever makes it slower, as on a real machine."""
    chance = random.Random(seed)
    return {
        size: {repeat: size**power * 1e-4 * math.exp(abs(chance.gauss(0, noise))) for repeat in range(5)}
        for size in sizes
    }


@pytest.mark.parametrize("power", [0.0, 0.5, 1.0, 2.0, 3.0])
def test_a_pure_power_is_found_exactly(power: float) -> None:
    found = slope(logs(times(power)))
    assert found is not None
    assert found.mid == pytest.approx(power)
    assert found.low < power < found.high


@pytest.mark.parametrize("seed", range(20))
def test_the_bounds_hold_the_truth_under_noise(seed: int) -> None:
    found = slope(logs(times(2.0, noise=0.2, seed=seed)))
    assert found is not None
    assert found.low - 0.1 <= 2.0 <= found.high + 0.1


def test_more_noise_leaves_wider_bounds() -> None:
    calm, wild = (slope(logs(times(1.0, noise))) for noise in (0.02, 0.5))
    assert calm
    assert wild
    assert wild.high - wild.low > calm.high - calm.low


def test_the_same_points_always_give_the_same_bounds() -> None:
    assert slope(logs(times(1.0, 0.3))) == slope(logs(times(1.0, 0.3)))


@pytest.mark.parametrize("sizes", [(250, 500, 1000), (1000, 1100, 1200, 1300)])
def test_too_few_or_too_close_sizes_say_nothing(sizes: tuple[int, ...]) -> None:
    assert slope(logs(times(1.0, sizes=sizes))) is None


def test_a_ratio_takes_only_repeats_that_both_have() -> None:
    one, other = {10: {0: 2.0, 1: 4.0}, 20: {0: 8.0}}, {10: {1: 2.0, 2: 9.0}, 40: {0: 1.0}}
    assert ratios(one, other) == {10: [math.log(2.0)]}


def test_a_fault_of_the_machine_that_hits_both_leaves_their_ratio_alone() -> None:
    one, other = times(2.0), times(1.0)
    for size in SIZES:
        for repeat in range(5):
            slower = 1.0 + size / 1000
            one[size][repeat] *= slower  # type: ignore[index]
            other[size][repeat] *= slower  # type: ignore[index]
    found = slope(ratios(one, other))
    assert found is not None
    assert found.mid == pytest.approx(1.0)


def test_a_mark_has_the_least_the_median_and_how_far_they_are_apart() -> None:
    made = mark(100, [2.0, 1.0, 1.5], 700)
    assert (made.best_ms, made.median_ms, made.worst_ms, made.spread, made.repeats) == (1.0, 1.5, 2.0, 0.5, 3)


def test_doubling_is_told_for_twice_the_size_whatever_the_step() -> None:
    rows = doublings(times(2.0, sizes=(100, 160, 256)))
    assert [row.size for row in rows] == [100, 160]
    assert [row.mid for row in rows] == pytest.approx([4.0, 4.0])


def test_a_crossing_is_told_where_one_overtakes() -> None:
    constant = {size: dict.fromkeys(range(5), 0.1) for size in SIZES}
    assert crossover(ratios(times(1.0), constant)) == pytest.approx(1000, rel=0.01)
    assert crossover(ratios(constant, times(1.0))) == pytest.approx(1000, rel=0.01)
    assert crossover(ratios(times(2.0), times(1.0))) is None


def test_no_crossing_is_told_where_repeats_disagree_at_an_end() -> None:
    points = {size: [math.log(size / 1000), math.log(1000 / size)] for size in SIZES}
    assert crossover(points) is None


def test_no_doubling_is_told_of_sizes_that_are_far_apart() -> None:
    assert [row.size for row in doublings(times(1.0, sizes=(100, 200, 800)))] == [100]
