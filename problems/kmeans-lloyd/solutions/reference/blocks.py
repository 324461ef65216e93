"""k-means: distances of a few hundred points at a time, sums of columns by bincount."""

import numpy as np


def nearest(x: np.ndarray, centres: np.ndarray) -> np.ndarray:
    labels = np.empty(len(x), dtype=np.int64)
    for start in range(0, len(x), 256):
        part = x[start : start + 256, None] - centres
        labels[start : start + 256] = np.einsum("ijk,ijk->ij", part, part).argmin(axis=1)
    return labels


def kmeans_lloyd(x: np.ndarray, centres: np.ndarray, rounds: int) -> tuple[np.ndarray, np.ndarray]:
    k = len(centres)
    for _ in range(rounds):
        labels = nearest(x, centres)
        counts = np.bincount(labels, minlength=k)[:, None]
        sums = np.column_stack([np.bincount(labels, weights=column, minlength=k) for column in x.T])
        centres = np.where(counts == 0, centres, sums / np.maximum(counts, 1))
    return nearest(x, centres), centres
