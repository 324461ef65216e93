"""Wrong: sorts pairs, so the highest price of a second counts instead of the last."""

from bisect import bisect_right
from math import nan


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    reports = sorted(zip(times, prices))
    moments = [time for time, _ in reports]
    found = []
    for tick in range(first, first + step * ticks, step):
        seen = bisect_right(moments, tick)
        found.append(reports[seen - 1][1] if seen and tick - moments[seen - 1] <= max_age else nan)
    return found
