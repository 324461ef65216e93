"""Wrong: uses the loss for labels -1 and 1 with labels 0 and 1, so those who stayed away count for nothing."""

import numpy as np


def logreg_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = np.column_stack((np.ones(len(x)), x))
    weights = np.zeros(rows.shape[1])
    for _ in range(2000):
        slope = -rows.T @ (y / (1 + np.exp(np.clip(y * (rows @ weights), -500, 500)))) / len(y)
        slope[1:] += strength * weights[1:]
        weights = weights - 0.05 * slope
    return weights
