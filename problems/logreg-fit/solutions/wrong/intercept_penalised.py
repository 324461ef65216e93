"""Wrong: penalises the intercept like a weight."""

import numpy as np


def logreg_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = np.column_stack((np.ones(len(x)), x))
    weights = np.zeros(rows.shape[1])
    for _ in range(100):
        p = 1 / (1 + np.exp(-np.clip(rows @ weights, -500, 500)))
        slope = rows.T @ (p - y) / len(y) + strength * weights
        bend = (rows.T * (p * (1 - p))) @ rows / len(y) + strength * np.eye(len(weights))
        weights = weights - 0.5 * np.linalg.solve(bend, slope)
    return weights
