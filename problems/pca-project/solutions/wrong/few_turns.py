"""Wrong: turns directions towards the largest variance three times, which is enough only where few matter."""

import numpy as np


def pca_project(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    rows = x - x.mean(axis=0)
    width = min(rows.shape[1], k + 1)
    found = np.random.default_rng(0).normal(size=(rows.shape[1], width))
    for _ in range(3):
        found = np.linalg.qr(rows.T @ (rows @ found))[0]
    inside = np.linalg.svd(rows @ found, full_matrices=False)[2]
    directions = (found @ inside.T).T[:k]
    return directions, rows @ directions.T
