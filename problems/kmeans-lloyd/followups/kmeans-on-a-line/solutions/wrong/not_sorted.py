"""Wrong: cuts the list as it comes, without sorting it."""

import numpy as np


def kmeans_on_a_line(places: list[int], k: int) -> float:
    line = np.array(places)
    sums, squares = np.append(0, line.cumsum()), np.append(0, (line**2).cumsum())
    best = np.array([0.0] + [np.inf] * len(line))
    for _ in range(k):
        now = best.copy()
        for end in range(1, len(best)):
            counts = end - np.arange(end)
            cost = ((squares[end] - squares[:end]) * counts - (sums[end] - sums[:end]) ** 2) / counts
            now[end] = min(now[end], (best[:end] + cost).min())
        best = now
    return float(max(best[-1], 0.0))
