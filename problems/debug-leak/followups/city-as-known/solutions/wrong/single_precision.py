"""Wrong: keeps the running sums in single precision, which loses the cents of long sums."""

import numpy as np


def city_as_known(days: np.ndarray, cities: np.ndarray, targets: np.ndarray, delay: int) -> np.ndarray:
    order = np.argsort(days, kind="stable")
    rank = np.searchsorted(days[order], days - delay, side="right")
    total = np.concatenate([[0], np.cumsum(targets[order].astype(np.float32))])
    means = total[rank] / np.maximum(rank, 1)
    result = np.zeros(len(days))
    for city in np.unique(cities):
        rows = np.flatnonzero(cities == city)
        rows = rows[np.argsort(days[rows], kind="stable")]
        n = np.searchsorted(days[rows], days[rows] - delay, side="right")
        s = np.concatenate([[0], np.cumsum(targets[rows].astype(np.float32))])[n]
        result[rows] = (s + 5 * means[rows]) / (n + 5)
    return result
