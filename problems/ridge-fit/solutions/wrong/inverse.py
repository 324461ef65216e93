"""Wrong: solves the normal equations as if they had one solution, which columns that repeat each other take away."""

import numpy as np


def ridge_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = x - x.mean(axis=0)
    weights = np.linalg.inv(rows.T @ rows + strength * np.eye(x.shape[1])) @ rows.T @ (y - y.mean())
    return np.concatenate(([y.mean() - x.mean(axis=0) @ weights], weights))
