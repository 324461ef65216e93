"""Wrong: takes the reports to be in order of time already."""

from math import nan


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    found, seen = [], 0
    for tick in range(first, first + step * ticks, step):
        while seen < len(times) and times[seen] <= tick:
            seen += 1
        found.append(prices[seen - 1] if seen and tick - times[seen - 1] <= max_age else nan)
    return found
