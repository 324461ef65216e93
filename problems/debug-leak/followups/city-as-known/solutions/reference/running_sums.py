"""Running sums of the rows in order of day, once of all and once of each city; a search by day says how far they go."""

import numpy as np


def known_by(days: np.ndarray, targets: np.ndarray, asked: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.argsort(days, kind="stable")
    counts = np.searchsorted(days[order], asked, side="right")
    return counts, np.concatenate([[0.0], np.cumsum(targets[order])])[counts]


def city_as_known(days: np.ndarray, cities: np.ndarray, targets: np.ndarray, delay: int) -> np.ndarray:
    counts, sums = known_by(days, targets, days - delay)
    means = sums / np.maximum(counts, 1)
    result = np.zeros(len(days))
    order = np.argsort(cities, kind="stable")
    borders = np.flatnonzero(np.diff(cities[order])) + 1
    for rows in np.split(order, borders):
        n, s = known_by(days[rows], targets[rows], days[rows] - delay)
        result[rows] = (s + 5 * means[rows]) / (n + 5)
    return result
