"""Wrong: leaves out a report at the very second of the tick."""

from bisect import bisect_left
from math import nan


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    order = sorted(range(len(times)), key=times.__getitem__)
    moments = [times[place] for place in order]
    found = []
    for tick in range(first, first + step * ticks, step):
        seen = bisect_left(moments, tick)
        found.append(prices[order[seen - 1]] if seen and tick - moments[seen - 1] <= max_age else nan)
    return found
