"""Wrong: takes a missing value for 0."""

from math import isnan, nan


def rolling_mean(values: list[float], window: int, min_count: int) -> list[float]:
    filled = [0.0 if isnan(value) else value for value in values]
    means = []
    for end in range(1, len(values) + 1):
        part = filled[max(0, end - window) : end]
        means.append(sum(part) / len(part) if len(part) >= min_count else nan)
    return means
