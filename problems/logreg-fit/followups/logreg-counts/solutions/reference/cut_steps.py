"""Logistic regression on counts by Newton's method; a step that does not make the loss smaller is halved."""

import numpy as np


def logreg_counts(x: np.ndarray, back: np.ndarray, away: np.ndarray, strength: float) -> np.ndarray:
    rows = np.insert(x, 0, 1.0, axis=1)
    everybody = float(back.sum() + away.sum())
    came, all_here = back / everybody, (back + away) / everybody
    penalty = np.full(rows.shape[1], strength)
    penalty[0] = 0.0

    def loss(weights: np.ndarray) -> float:
        z = rows @ weights
        return float(all_here @ np.logaddexp(0.0, z) - came @ z + penalty @ weights**2 * 0.5)

    weights, size = np.zeros(rows.shape[1]), 1.0
    while size > 1e-6:
        p = np.exp(-np.logaddexp(0.0, -(rows @ weights)))
        slope = rows.T @ (all_here * p - came) + penalty * weights
        bend = (rows.T * (all_here * p * (1.0 - p))) @ rows + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        size = 1.0
        while size > 1e-6 and loss(weights - size * step) >= loss(weights) - 1e-13:
            size *= 0.5
        weights = weights - size * step
    return weights
