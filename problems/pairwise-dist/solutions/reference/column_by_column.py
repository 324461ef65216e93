"""All distances: squared differences of one column after another are added to the table."""

import numpy as np


def pairwise_dist(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    table = np.zeros((len(a), len(b)))
    for one, other in zip(a.T, b.T):
        table += (one[:, None] - other) ** 2
    return np.sqrt(table)
