"""Wrong: divides by the number of places instead of the number of values."""

from math import isnan, nan


def rolling_mean(values: list[float], window: int, min_count: int) -> list[float]:
    means = []
    for end in range(1, len(values) + 1):
        part = [value for value in values[max(0, end - window) : end] if not isnan(value)]
        means.append(sum(part) / window if len(part) >= min_count else nan)
    return means
