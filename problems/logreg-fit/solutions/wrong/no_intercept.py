"""Wrong: has no intercept, so numbers of zero always mean one half."""

import numpy as np


def logreg_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    weights = np.zeros(x.shape[1])
    for _ in range(100):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -500, 500)))
        slope = x.T @ (p - y) / len(y) + strength * weights
        bend = (x.T * (p * (1 - p))) @ x / len(y) + strength * np.eye(len(weights))
        weights = weights - 0.5 * np.linalg.solve(bend, slope)
    return np.concatenate(([0.0], weights))
