"""Wrong: a centre without points goes to the origin, the sum of nothing."""

import numpy as np


def kmeans_lloyd(x: np.ndarray, centres: np.ndarray, rounds: int) -> tuple[np.ndarray, np.ndarray]:
    def nearest() -> np.ndarray:
        return np.array([((centres - point) ** 2).sum(axis=1).argmin() for point in x])

    for _ in range(rounds):
        labels = nearest()
        counts = np.bincount(labels, minlength=len(centres))[:, None]
        sums = np.array([x[labels == number].sum(axis=0) for number in range(len(centres))])
        centres = sums / np.maximum(counts, 1)
    return nearest(), centres
