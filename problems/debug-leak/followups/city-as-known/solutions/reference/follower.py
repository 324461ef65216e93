"""Walks through the rows by day; a second place follows, `delay` days behind, and adds what has become known."""

import numpy as np


def city_as_known(days: np.ndarray, cities: np.ndarray, targets: np.ndarray, delay: int) -> np.ndarray:
    when, where, spent = days.tolist(), cities.tolist(), targets.tolist()
    order = np.argsort(days, kind="stable").tolist()
    sums: dict[int, float] = {}
    counts: dict[int, int] = {}
    total, known = 0.0, 0
    result = np.zeros(len(when))
    for row in order:
        while when[order[known]] + delay <= when[row]:
            city, target = where[order[known]], spent[order[known]]
            sums[city] = sums.get(city, 0.0) + target
            counts[city] = counts.get(city, 0) + 1
            total += target
            known += 1
        if known:
            city = where[row]
            result[row] = (sums.get(city, 0.0) + 5 * total / known) / (counts.get(city, 0) + 5)
    return result
