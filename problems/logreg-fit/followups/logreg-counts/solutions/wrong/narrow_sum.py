"""Wrong: counts visitors in numbers of 32 bits, which are full after two thousand million."""

import numpy as np


def logreg_counts(x: np.ndarray, back: np.ndarray, away: np.ndarray, strength: float) -> np.ndarray:
    rows = np.insert(x, 0, 1.0, axis=1)
    everybody = float((back.astype(np.int32) + away.astype(np.int32)).sum(dtype=np.int32))
    penalty = np.array([0.0] + [strength] * x.shape[1])
    weights = np.zeros(rows.shape[1])
    for _ in range(100):
        p = 1 / (1 + np.exp(-np.clip(rows @ weights, -500, 500)))
        slope = rows.T @ ((back + away) * p - back) / everybody + penalty * weights
        bend = (rows.T * ((back + away) * p * (1 - p))) @ rows / everybody + np.diag(penalty + 1e-9)
        weights = weights - 0.5 * np.linalg.solve(bend, slope)
    return weights
