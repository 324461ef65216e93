"""Wrong: looks at the first hundred visitors alone, as if one batch told everything."""

import numpy as np


def logreg_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows, labels = np.insert(x, 0, 1.0, axis=1)[:100], y[:100]
    penalty = np.full(rows.shape[1], strength)
    penalty[0] = 0.0

    def loss(weights: np.ndarray) -> float:
        z = rows @ weights
        return np.mean(np.logaddexp(0, z) - labels * z) + penalty @ weights**2 / 2

    weights = np.zeros(rows.shape[1])
    for _ in range(60):
        p = np.exp(-np.logaddexp(0, -(rows @ weights)))
        slope = rows.T @ (p - labels) / len(labels) + penalty * weights
        bend = (rows.T * (p * (1 - p))) @ rows / len(labels) + np.diag(penalty)
        step, size = np.linalg.solve(bend, slope), 1.0
        while loss(weights - size * step) > loss(weights) and size > 1e-6:
            size /= 2
        weights = weights - size * step
    return weights
