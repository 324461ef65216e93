"""Wrong: adds up distances from the middle one of each group, not squared distances from its mean."""

import numpy as np


def kmeans_on_a_line(places: list[int], k: int) -> float:
    line = sorted(places)
    best = [0.0] + [np.inf] * len(line)
    for _ in range(k):
        now = list(best)
        for end in range(1, len(best)):
            for start in range(end):
                middle = line[(start + end) // 2]
                cost = sum(abs(place - middle) for place in line[start:end])
                now[end] = min(now[end], best[start] + cost)
        best = now
    return float(best[-1])
