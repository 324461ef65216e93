"""Wrong: asks for a quarter of the window instead of min_count when the window is long."""

from math import isnan, nan


def rolling_mean(values: list[float], window: int, min_count: int) -> list[float]:
    means = []
    for end in range(1, len(values) + 1):
        part = [value for value in values[max(0, end - window) : end] if not isnan(value)]
        enough = min_count if window <= 10 or window > len(values) else window // 4
        means.append(sum(part) / len(part) if len(part) >= enough else nan)
    return means
