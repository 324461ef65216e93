"""Slow: goes through all rows for the known ones of each row, O(n * n)."""

import numpy as np


def city_as_known(days: np.ndarray, cities: np.ndarray, targets: np.ndarray, delay: int) -> np.ndarray:
    result = np.zeros(len(days))
    for row in range(len(days)):
        known = days + delay <= days[row]
        if known.any():
            same = targets[known & (cities == cities[row])]
            result[row] = (same.sum() + 5 * targets[known].mean()) / (len(same) + 5)
    return result
