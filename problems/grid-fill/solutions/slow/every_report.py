"""Slow: goes through all reports for every tick, O(n * ticks)."""

from math import nan


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    found = []
    for tick in range(first, first + step * ticks, step):
        latest = -1
        for place, time in enumerate(times):
            if time <= tick and (latest < 0 or time >= times[latest]):
                latest = place
        found.append(prices[latest] if latest >= 0 and tick - times[latest] <= max_age else nan)
    return found
