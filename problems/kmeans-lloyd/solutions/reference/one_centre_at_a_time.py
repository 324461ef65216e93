"""k-means: each centre takes the points that it is nearer to than all centres before it."""

import numpy as np


def nearest(x: np.ndarray, centres: np.ndarray) -> np.ndarray:
    labels = np.zeros(len(x), dtype=np.int64)
    best = np.full(len(x), np.inf)
    columns = np.ascontiguousarray(x.T)
    for number, centre in enumerate(centres):
        squares = sum((column - place) ** 2 for column, place in zip(columns, centre))
        closer = squares < best
        labels[closer] = number
        best[closer] = squares[closer]
    return labels


def kmeans_lloyd(x: np.ndarray, centres: np.ndarray, rounds: int) -> tuple[np.ndarray, np.ndarray]:
    centres = centres.copy()
    labels = nearest(x, centres)
    for _ in range(rounds):
        for number in np.unique(labels):
            centres[number] = x[labels == number].mean(axis=0)
        before, labels = labels, nearest(x, centres)
        if (before == labels).all():
            break
    return labels, centres
