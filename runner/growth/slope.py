"""How steep points are on double-logarithmic paper, with bounds; and where two lines cross."""

import math
import random
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from statistics import median

from runner.growth_figures import Doubling, Interval, Mark

RESAMPLES = 400
EDGE = 0.025
LEAST_WIDTH = 0.04
"""Bounds are never closer to the middle than this: repeats that agree by chance prove nothing."""
LEAST_SIZES = 4
FAR_APART = 2.6
LEAST_SPAN = 6.0
"""From the smallest to the largest size there must be so many times, or a slope says nothing."""

Times = Mapping[int, Mapping[int, float]]
"""Milliseconds of one program by size and seed."""
Points = Mapping[int, Sequence[float]]
"""What was found by size, one number for each repeat."""


def ratios(one: Times, other: Times) -> Points:
    """The logarithm of how many times longer the one took, by size; only where both took the same input."""
    return {
        size: [math.log(one[size][seed] / other[size][seed]) for seed in sorted(one[size]) if seed in other[size]]
        for size in sorted(one)
        if size in other and set(one[size]) & set(other[size])
    }


def logs(times: Times) -> Points:
    """The logarithms of times by size."""
    return {size: [math.log(ms) for _, ms in sorted(times[size].items())] for size in sorted(times)}


def theil_sen(middles: Sequence[tuple[float, float]]) -> float:
    """The median of the slopes between every two points."""
    return median((y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in combinations(middles, 2))


def slope(points: Points) -> Interval | None:
    """The slope over the logarithm of the size, None where sizes are too few or too close.

    Its bounds hold what repeats drawn anew would give, and what would be left without any one of the sizes.
    """
    sizes = sorted(points)
    if len(sizes) < LEAST_SIZES or sizes[-1] / sizes[0] < LEAST_SPAN:
        return None
    found = [(math.log(size), points[size]) for size in sizes]
    middles = [(x, median(ys)) for x, ys in found]
    mid = theil_sen(middles)
    # The same repeats always give the same bounds.
    chance = random.Random(1)  # noqa: S311
    drawn = sorted(theil_sen([(x, median(chance.choices(ys, k=len(ys)))) for x, ys in found]) for _ in range(RESAMPLES))
    without = [theil_sen(middles[:place] + middles[place + 1 :]) for place in range(len(middles))]
    place = round(EDGE * RESAMPLES)
    low = min(drawn[place], *without, mid - LEAST_WIDTH)
    high = max(drawn[-1 - place], *without, mid + LEAST_WIDTH)
    return Interval(low, mid, high)


def last_slope(points: Points) -> float:
    """The slope over the largest three sizes alone: what hides behind a fixed cost shows there first."""
    return theil_sen([(math.log(size), median(points[size])) for size in sorted(points)[-3:]])


def mark(size: int, times: Sequence[float], memory_kib: int) -> Mark:
    """One size of a curve, from the times of its repeats."""
    best, middle = min(times), median(times)
    return Mark(size, best, middle, max(times), (middle - best) / best, memory_kib, len(times))


def doublings(times: Times) -> list[Doubling]:
    """Time of twice the size over time, for sizes about that far apart; scaled where it is not exactly twice."""
    rows = []
    for small, large in pairwise(sorted(times)):
        if large / small > FAR_APART:
            continue
        step = math.log(2) / math.log(large / small)
        both = sorted(
            (times[large][seed] / times[small][seed]) ** step for seed in times[small] if seed in times[large]
        )
        if both:
            rows.append(Doubling(small, both[0], median(both), both[-1]))
    return rows


def crossover(points: Points) -> int | None:
    """The size from which on the other program of a ratio wins, or the one; None where neither overtakes.

    It counts only where all repeats agree on the winner at both ends.
    """
    sizes = sorted(points)
    if len(sizes) < LEAST_SIZES:
        return None
    first, last = points[sizes[0]], points[sizes[-1]]
    rises, falls = max(first) < 0 < min(last), max(last) < 0 < min(first)
    if not rises and not falls:
        return None
    sign = 1 if rises else -1
    for small, large in pairwise(sizes):
        low, high = sign * median(points[small]), sign * median(points[large])
        if low <= 0 < high:
            share = -low / (high - low)
            return round(math.exp(math.log(small) + share * math.log(large / small)))
    return None
