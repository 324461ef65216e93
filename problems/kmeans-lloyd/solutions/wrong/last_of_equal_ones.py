"""Wrong: of centres at the same distance it takes the last one."""

import numpy as np


def kmeans_lloyd(x: np.ndarray, centres: np.ndarray, rounds: int) -> tuple[np.ndarray, np.ndarray]:
    centres = centres.copy()

    def nearest() -> np.ndarray:
        return np.array([len(centres) - 1 - ((centres[::-1] - point) ** 2).sum(axis=1).argmin() for point in x])

    for _ in range(rounds):
        labels = nearest()
        for number in np.unique(labels):
            centres[number] = x[labels == number].mean(axis=0)
    return nearest(), centres
