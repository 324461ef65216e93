"""Wrong: a centre moves as soon as a point is added to it, while the next points are still being assigned."""

import numpy as np


def kmeans_lloyd(x: np.ndarray, centres: np.ndarray, rounds: int) -> tuple[np.ndarray, np.ndarray]:
    centres = centres.copy()
    for _ in range(rounds):
        own: list[list[np.ndarray]] = [[] for _ in centres]
        for point in x:
            number = ((centres - point) ** 2).sum(axis=1).argmin()
            own[number].append(point)
            centres[number] = np.mean(own[number], axis=0)
    return np.array([((centres - point) ** 2).sum(axis=1).argmin() for point in x]), centres
