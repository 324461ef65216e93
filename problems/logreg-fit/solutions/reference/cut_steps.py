"""Logistic regression by Newton's method; a step that does not make the loss smaller is halved."""

import numpy as np


def logreg_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = np.insert(x, 0, 1.0, axis=1)
    penalty = np.full(rows.shape[1], strength)
    penalty[0] = 0.0

    def loss(weights: np.ndarray) -> float:
        z = rows @ weights
        return float(np.mean(np.logaddexp(0.0, z) - y * z) + penalty @ weights**2 * 0.5)

    weights, size = np.zeros(rows.shape[1]), 1.0
    while size > 1e-6:
        p = np.exp(-np.logaddexp(0.0, -(rows @ weights)))
        slope = rows.T @ (p - y) / len(y) + penalty * weights
        bend = (rows.T * (p * (1.0 - p))) @ rows / len(y) + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        size = 1.0
        while size > 1e-6 and loss(weights - size * step) >= loss(weights) - 1e-13:
            size *= 0.5
        weights = weights - size * step
    return weights
