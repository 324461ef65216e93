"""Wrong: counts age from the tick that first used the price, not from its report."""

from bisect import bisect_right
from math import nan


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    order = sorted(range(len(times)), key=times.__getitem__)
    moments = [times[place] for place in order]
    found, used = [], {}
    for tick in range(first, first + step * ticks, step):
        seen = bisect_right(moments, tick)
        since = used.setdefault(seen, tick)
        found.append(prices[order[seen - 1]] if seen and tick - since <= max_age else nan)
    return found
