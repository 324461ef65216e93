"""Wrong: divides one huge power by another, which is no number where z is beyond 709."""

import numpy as np


def logreg_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = np.column_stack((np.ones(len(x)), x))
    penalty = np.array([0.0] + [strength] * x.shape[1])

    def loss(weights: np.ndarray) -> float:
        z = rows @ weights
        return np.mean(np.logaddexp(0, z) - y * z) + penalty @ weights**2 / 2

    weights = np.zeros(rows.shape[1])
    for _ in range(60):
        p = np.exp(rows @ weights) / (1 + np.exp(rows @ weights))
        slope = rows.T @ (p - y) / len(y) + penalty * weights
        bend = (rows.T * (p * (1 - p))) @ rows / len(y) + np.diag(penalty)
        step, size = np.linalg.solve(bend, slope), 1.0
        while loss(weights - size * step) > loss(weights) and size > 1e-6:
            size /= 2
        weights = weights - size * step
    return weights
