"""Wrong: knows no limit on age."""

from bisect import bisect_right
from math import nan


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    order = sorted(range(len(times)), key=times.__getitem__)
    moments = [times[place] for place in order]
    counts = [bisect_right(moments, tick) for tick in range(first, first + step * ticks, step)]
    return [prices[order[seen - 1]] if seen else nan for seen in counts]
