"""Wrong: looks for the nearest row of a for each row of b."""

import numpy as np


def nearest_rows(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    if not len(a):
        return np.zeros(0, dtype=np.int64)
    return np.array([((a - row) ** 2).sum(axis=1).argmin() for row in b], dtype=np.int64)
