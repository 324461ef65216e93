"""Wrong: the first report of a second counts instead of the last."""

from bisect import bisect_left, bisect_right
from math import nan


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    order = sorted(range(len(times)), key=times.__getitem__)
    moments = [times[place] for place in order]
    found = []
    for tick in range(first, first + step * ticks, step):
        seen = bisect_right(moments, tick)
        if not seen or tick - moments[seen - 1] > max_age:
            found.append(nan)
        else:
            found.append(prices[order[bisect_left(moments, moments[seen - 1])]])
    return found
