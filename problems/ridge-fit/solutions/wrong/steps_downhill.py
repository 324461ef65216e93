"""Wrong: goes downhill in twenty thousand steps of one size, too few where columns have other units."""

import numpy as np


def ridge_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = x - x.mean(axis=0)
    square, wanted = rows.T @ rows + strength * np.eye(x.shape[1]), rows.T @ (y - y.mean())
    step = 1 / max(np.trace(square), 1e-9)
    weights = np.zeros(x.shape[1])
    for _ in range(20000):
        weights -= step * (square @ weights - wanted)
    return np.concatenate(([y.mean() - x.mean(axis=0) @ weights], weights))
