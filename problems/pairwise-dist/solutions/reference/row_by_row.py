"""All distances: those of one row of a from all rows of b at a time."""

import numpy as np


def pairwise_dist(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    table = np.empty((len(a), len(b)))
    for at, row in enumerate(a):
        table[at] = np.linalg.norm(b - row, axis=1)
    return table
