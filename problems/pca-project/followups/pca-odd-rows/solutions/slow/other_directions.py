"""Slow: finds all directions at right angles to the usual ones, as many as there are sensors."""

import numpy as np


def odd_rows(usual: np.ndarray, new: np.ndarray, k: int) -> np.ndarray:
    middle = usual.mean(axis=0)
    rows = usual - middle
    others = np.linalg.eigh(rows.T @ rows)[1][:, : usual.shape[1] - k]
    return np.linalg.norm((new - middle) @ others, axis=1)
