"""Slow: goes through all reports for every tick, O(n * ticks)."""

from math import nan


def between_reports(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_gap: int
) -> list[float]:
    found = []
    for tick in range(first, first + step * ticks, step):
        before = behind = -1
        for place, time in enumerate(times):
            if time <= tick and (before < 0 or time >= times[before]):
                before = place
            if time >= tick and (behind < 0 or time <= times[behind]):
                behind = place
        if before < 0 or behind < 0:
            found.append(nan)
        elif times[before] == tick:
            found.append(prices[before])
        elif times[behind] - times[before] > max_gap:
            found.append(nan)
        else:
            share = (tick - times[before]) / (times[behind] - times[before])
            found.append(prices[before] + share * (prices[behind] - prices[before]))
    return found
