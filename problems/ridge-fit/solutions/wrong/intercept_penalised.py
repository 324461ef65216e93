"""Wrong: treats the intercept as the weight of a column of ones, penalty and all."""

import numpy as np


def ridge_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    rows = np.column_stack((np.ones(len(x)), x))
    return np.linalg.pinv(rows.T @ rows + strength * np.eye(rows.shape[1])) @ rows.T @ y
