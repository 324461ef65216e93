"""Logistic regression with a weight for each row: every row stands there twice, once with each label."""

import numpy as np


def logreg_counts(x: np.ndarray, back: np.ndarray, away: np.ndarray, strength: float) -> np.ndarray:
    kept = np.concatenate((back, away)) > 0
    spread = np.maximum(np.abs(x).max(axis=0), 1e-9)
    rows = np.column_stack((np.ones(2 * len(x)), np.vstack((x, x)) / spread))[kept]
    signs = np.repeat([1.0, -1.0], len(x))[kept]
    shares = np.concatenate((back, away))[kept].astype(float)
    shares /= shares.sum()
    penalty = np.concatenate(([0.0], strength / spread**2))
    weights, damping, now = np.zeros(rows.shape[1]), 1.0, np.log(2)
    for _ in range(200):
        missed = 0.5 * (1 - np.tanh(signs * (rows @ weights) / 2))
        slope = penalty * weights - rows.T @ (shares * signs * missed)
        bend = (rows * (shares * missed * (1 - missed))[:, None]).T @ rows + np.diag(penalty + damping * 0.1)
        tried = weights - np.linalg.solve(bend, slope)
        z = signs * (rows @ tried)
        then = shares @ (np.maximum(-z, 0) + np.log1p(np.exp(-np.abs(z)))) + penalty @ tried**2 / 2
        if then < now:
            weights, now, damping = tried, then, damping / 10
        elif damping < 1e9:
            damping *= 4
        if np.abs(slope).max() < 1e-11:
            break
    return np.concatenate((weights[:1], weights[1:] / spread))
