"""PCA by the singular values of the rows without their mean."""

import numpy as np


def pca_project(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    rows = x - x.mean(axis=0)
    directions = np.linalg.svd(rows, full_matrices=False)[2][:k]
    return directions, rows @ directions.T
