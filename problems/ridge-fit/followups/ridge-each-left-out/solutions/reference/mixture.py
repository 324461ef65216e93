"""Left-out errors from the table of how houses mix into predictions, found from products of rows with rows."""

import numpy as np


def left_out_errors(x: np.ndarray, y: np.ndarray, strengths: np.ndarray) -> np.ndarray:
    n = len(y)
    rows = x - x.mean(axis=0)
    sizes, axes = np.linalg.eigh(rows @ rows.T)
    inside = axes.T @ (y - y.mean())
    found = []
    for strength in strengths:
        kept = strength / (np.maximum(sizes, 0) + strength)
        # What is kept along the direction of equal numbers belongs to the intercept, not to the houses.
        free = (axes**2) @ kept - 1 / n
        found.append(np.mean((axes @ (kept * inside) / free) ** 2))
    return np.array(found)
