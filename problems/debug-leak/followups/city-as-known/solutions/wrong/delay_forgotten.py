"""Wrong: takes a target for known on the day after its own."""

import numpy as np


def city_as_known(days: np.ndarray, cities: np.ndarray, targets: np.ndarray, delay: int) -> np.ndarray:
    order = np.argsort(days, kind="stable").tolist()
    sums: dict[int, float] = {}
    counts: dict[int, int] = {}
    total, known = 0.0, 0
    result = np.zeros(len(days))
    for row in order:
        while days[order[known]] < days[row]:
            city, target = int(cities[order[known]]), float(targets[order[known]])
            sums[city] = sums.get(city, 0.0) + target
            counts[city] = counts.get(city, 0) + 1
            total += target
            known += 1
        if known:
            city = int(cities[row])
            result[row] = (sums.get(city, 0.0) + 5 * total / known) / (counts.get(city, 0) + 5)
    return result
