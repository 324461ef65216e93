"""Slow: looks through every window anew, O(n * window)."""

from math import isnan, nan


def rolling_low(values: list[float], window: int, min_count: int) -> list[float]:
    lows = []
    for end in range(1, len(values) + 1):
        part = [value for value in values[max(0, end - window) : end] if not isnan(value)]
        lows.append(min(part) if len(part) >= min_count else nan)
    return lows
