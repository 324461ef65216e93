"""Wrong: takes the powers of the fits as they are, too large for a float."""

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    powers = np.exp(q @ k.T / np.sqrt(q.shape[1])) * allowed
    sums = powers.sum(axis=1, keepdims=True)
    return powers / np.where(sums > 0, sums, 1.0) @ v
