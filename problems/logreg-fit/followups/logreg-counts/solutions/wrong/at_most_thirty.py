"""Wrong: writes every row down once for each visitor, and takes no more than thirty of them so that they fit."""

import numpy as np


def logreg_counts(x: np.ndarray, back: np.ndarray, away: np.ndarray, strength: float) -> np.ndarray:
    largest = max(back.max(), away.max())
    scale = min(1.0, 30 / largest)
    times = np.round(np.concatenate((back, away)) * scale).astype(int)
    rows = np.repeat(np.insert(np.vstack((x, x)), 0, 1.0, axis=1), times, axis=0)
    labels = np.repeat(np.repeat([1.0, 0.0], len(x)), times)
    penalty = np.array([0.0] + [strength] * x.shape[1])
    weights = np.zeros(rows.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(rows @ weights, -500, 500)))
        slope = rows.T @ (p - labels) / len(labels) + penalty * weights
        bend = (rows.T * (p * (1 - p))) @ rows / len(labels) + np.diag(penalty + 1e-9)
        weights = weights - 0.5 * np.linalg.solve(bend, slope)
    return weights
