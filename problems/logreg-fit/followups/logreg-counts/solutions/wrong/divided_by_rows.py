"""Wrong: divides by the number of rows instead of that of visitors, so the penalty is too weak."""

import numpy as np


def logreg_counts(x: np.ndarray, back: np.ndarray, away: np.ndarray, strength: float) -> np.ndarray:
    rows = np.insert(x, 0, 1.0, axis=1)
    penalty = np.array([0.0] + [strength] * x.shape[1])
    weights = np.zeros(rows.shape[1])
    for _ in range(100):
        p = 1 / (1 + np.exp(-np.clip(rows @ weights, -500, 500)))
        slope = rows.T @ ((back + away) * p - back) / len(x) + penalty * weights
        bend = (rows.T * ((back + away) * p * (1 - p))) @ rows / len(x) + np.diag(penalty + 1e-9)
        weights = weights - 0.5 * np.linalg.solve(bend, slope)
    return weights
