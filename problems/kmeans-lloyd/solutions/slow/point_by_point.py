"""Slow: asks for the nearest centre of one point after another."""

import numpy as np


def kmeans_lloyd(x: np.ndarray, centres: np.ndarray, rounds: int) -> tuple[np.ndarray, np.ndarray]:
    centres = centres.copy()

    def nearest() -> np.ndarray:
        labels = []
        for point in x:
            squares = [sum((place - number) ** 2 for place, number in zip(centre, point)) for centre in centres]
            labels.append(int(np.argmin(squares)))
        return np.array(labels)

    labels = nearest()
    for _ in range(rounds):
        for number in np.unique(labels):
            centres[number] = x[labels == number].mean(axis=0)
        before, labels = labels, nearest()
        if (before == labels).all():
            break
    return labels, centres
