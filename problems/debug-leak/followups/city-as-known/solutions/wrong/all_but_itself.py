"""Wrong: leaves out the row's own target, but not those of days to come."""

import numpy as np


def city_as_known(days: np.ndarray, cities: np.ndarray, targets: np.ndarray, delay: int) -> np.ndarray:
    names, places = np.unique(cities, return_inverse=True)
    sums, counts = np.bincount(places, targets)[places] - targets, np.bincount(places)[places] - 1
    means = (targets.sum() - targets) / max(len(targets) - 1, 1)
    return (sums + 5 * means) / (counts + 5)
