"""Wrong: looks at the latest sixteen values at most, whatever the window."""

from math import isnan, nan


def rolling_low(values: list[float], window: int, min_count: int) -> list[float]:
    lows = []
    known = [not isnan(value) for value in values]
    for end in range(1, len(values) + 1):
        part = [value for value in values[max(0, end - window) : end][-16:] if not isnan(value)]
        count = sum(known[max(0, end - window) : end])
        lows.append(min(part) if count >= min_count and part else nan)
    return lows
