"""Wrong: adds missing values like others; one of them makes every window nan that holds it."""

from math import nan


def rolling_mean(values: list[float], window: int, min_count: int) -> list[float]:
    means = []
    for end in range(1, len(values) + 1):
        part = values[max(0, end - window) : end]
        means.append(sum(part) / len(part) if len(part) >= min_count else nan)
    return means
