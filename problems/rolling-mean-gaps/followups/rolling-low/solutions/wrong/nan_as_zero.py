"""Wrong: takes a missing value for 0, which is lower than most."""

from math import isnan, nan


def rolling_low(values: list[float], window: int, min_count: int) -> list[float]:
    lows = []
    for end in range(1, len(values) + 1):
        part = values[max(0, end - window) : end]
        count = sum(not isnan(value) for value in part)
        lows.append(min(0.0 if isnan(value) else value for value in part) if count >= min_count else nan)
    return lows
