"""Wrong: looks back thirty places at most for the beginning of a group, to save time."""

import numpy as np


def kmeans_on_a_line(places: list[int], k: int) -> float:
    line = np.sort(np.array(places))
    sums, squares = np.append(0, line.cumsum()), np.append(0, (line**2).cumsum())
    best = np.array([0.0] + [np.inf] * len(line))
    for _ in range(k):
        now = best.copy()
        for end in range(1, len(best)):
            first = max(0, end - 30)
            counts = end - np.arange(first, end)
            cost = ((squares[end] - squares[first:end]) * counts - (sums[end] - sums[first:end]) ** 2) / counts
            now[end] = min(now[end], (best[first:end] + cost).min())
        best = now
    return float(max(best[-1], 0.0))
