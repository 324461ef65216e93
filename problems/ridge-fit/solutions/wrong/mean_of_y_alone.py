"""Wrong: takes the mean of y for the intercept, although the weights belong to columns without their means."""

import numpy as np


def ridge_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = x - x.mean(axis=0)
    weights = np.linalg.pinv(rows.T @ rows + strength * np.eye(x.shape[1])) @ rows.T @ (y - y.mean())
    return np.concatenate(([y.mean()], weights))
