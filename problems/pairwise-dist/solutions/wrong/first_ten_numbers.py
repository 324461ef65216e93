"""Wrong: looks at the first ten numbers of each place alone, because more of them would not fit."""

import numpy as np


def pairwise_dist(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.sqrt(((a[:, None, :10] - b[:, :10]) ** 2).sum(axis=2))
