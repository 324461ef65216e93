"""Wrong: makes the whole table before it looks for the smallest."""

import numpy as np


def nearest_rows(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    table = np.zeros((len(a), len(b)))
    for one, other in zip(a.T, b.T):
        table += (one[:, None] - other) ** 2
    return table.argmin(axis=1)
