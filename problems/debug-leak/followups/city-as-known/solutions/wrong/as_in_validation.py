"""Wrong: every row gets the mean of its city over all rows, as the validation rows did."""

import numpy as np


def city_as_known(days: np.ndarray, cities: np.ndarray, targets: np.ndarray, delay: int) -> np.ndarray:
    names, places = np.unique(cities, return_inverse=True)
    sums, counts = np.bincount(places, targets), np.bincount(places)
    return ((sums + 5 * targets.mean()) / (counts + 5))[places]
