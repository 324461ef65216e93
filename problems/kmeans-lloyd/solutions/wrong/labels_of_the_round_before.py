"""Wrong: returns the labels from which the centres were made instead of those that belong to them."""

import numpy as np


def kmeans_lloyd(x: np.ndarray, centres: np.ndarray, rounds: int) -> tuple[np.ndarray, np.ndarray]:
    centres = centres.copy()
    labels = np.array([((centres - point) ** 2).sum(axis=1).argmin() for point in x])
    for _ in range(rounds):
        labels = np.array([((centres - point) ** 2).sum(axis=1).argmin() for point in x])
        for number in np.unique(labels):
            centres[number] = x[labels == number].mean(axis=0)
    return labels, centres
