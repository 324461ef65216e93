"""Odd rows: what the directions of the usual rows tell of the new ones is taken off; the rest is measured."""

import numpy as np


def odd_rows(usual: np.ndarray, new: np.ndarray, k: int) -> np.ndarray:
    middle = usual.mean(axis=0)
    directions = np.linalg.svd(usual - middle, full_matrices=False)[2][:k]
    rows = new - middle
    return np.sqrt(((rows - rows @ directions.T @ directions) ** 2).sum(axis=1))
