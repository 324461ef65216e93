"""Wrong: five thousand steps downhill of one size, too few where columns have other units."""

import numpy as np


def logreg_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = np.column_stack((np.ones(len(x)), x))
    penalty = np.array([0.0] + [strength] * x.shape[1])
    step = 1 / (0.25 * np.linalg.eigvalsh(rows.T @ rows / len(x))[-1] + strength)
    weights = np.zeros(rows.shape[1])
    for _ in range(5000):
        p = np.exp(-np.logaddexp(0, -(rows @ weights)))
        weights = weights - step * (rows.T @ (p - y) / len(y) + penalty * weights)
    return weights
