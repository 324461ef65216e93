"""Wrong: divides the sum of the squares by the number of houses, which makes the penalty stronger."""

import numpy as np


def ridge_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = x - x.mean(axis=0)
    weights = np.linalg.pinv(rows.T @ rows + len(x) * strength * np.eye(x.shape[1])) @ rows.T @ (y - y.mean())
    return np.concatenate(([y.mean() - x.mean(axis=0) @ weights], weights))
