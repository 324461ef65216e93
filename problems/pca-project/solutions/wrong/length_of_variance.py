"""Wrong: stretches each direction by the spread along it."""

import numpy as np


def pca_project(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    rows = x - x.mean(axis=0)
    _, sizes, directions = np.linalg.svd(rows, full_matrices=False)
    directions = directions[:k] * (sizes[:k, None] / np.sqrt(len(x)))
    return directions, rows @ directions.T
