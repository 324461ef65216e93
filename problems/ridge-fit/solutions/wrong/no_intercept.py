"""Wrong: the line goes through the origin."""

import numpy as np


def ridge_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    weights = np.linalg.pinv(x.T @ x + strength * np.eye(x.shape[1])) @ x.T @ y
    return np.concatenate(([0.0], weights))
