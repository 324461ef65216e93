"""Wrong: has a small penalty of its own where none is asked for, which is seen in the sixth digit."""

import numpy as np


def ridge_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = x - x.mean(axis=0)
    weights = np.linalg.solve(rows.T @ rows + max(strength, 1e-3) * np.eye(x.shape[1]), rows.T @ (y - y.mean()))
    return np.concatenate(([y.mean() - x.mean(axis=0) @ weights], weights))
