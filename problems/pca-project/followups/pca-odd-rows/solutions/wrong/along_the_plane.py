"""Wrong: measures how far along the plane a row lies, not how far from it."""

import numpy as np


def odd_rows(usual: np.ndarray, new: np.ndarray, k: int) -> np.ndarray:
    middle = usual.mean(axis=0)
    directions = np.linalg.svd(usual - middle, full_matrices=False)[2][:k]
    return np.linalg.norm((new - middle) @ directions.T, axis=1)
