"""Wrong: adds up the losses of the visitors instead of taking their mean, so the penalty is too weak."""

import numpy as np


def logreg_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = np.column_stack((np.ones(len(x)), x))
    penalty = np.array([0.0] + [strength] * x.shape[1])
    weights = np.zeros(rows.shape[1])
    for _ in range(100):
        p = 1 / (1 + np.exp(-np.clip(rows @ weights, -500, 500)))
        slope = rows.T @ (p - y) + penalty * weights
        bend = (rows.T * (p * (1 - p))) @ rows + np.diag(penalty + 1e-9)
        weights = weights - 0.5 * np.linalg.solve(bend, slope)
    return weights
