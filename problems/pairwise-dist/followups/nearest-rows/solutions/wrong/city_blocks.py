"""Wrong: adds up the differences themselves instead of their squares."""

import numpy as np


def nearest_rows(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.array([np.abs(b - row).sum(axis=1).argmin() for row in a], dtype=np.int64)
