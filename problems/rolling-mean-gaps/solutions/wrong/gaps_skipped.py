"""Wrong: takes the gaps out first, so a window reaches back over them to older values."""

from math import isnan, nan


def rolling_mean(values: list[float], window: int, min_count: int) -> list[float]:
    seen: list[float] = []
    means = []
    for value in values:
        if not isnan(value):
            seen.append(value)
        part = seen[-window:]
        means.append(sum(part) / len(part) if len(part) >= min_count else nan)
    return means
