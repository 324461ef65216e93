"""Wrong: takes off the largest fit of all keys, also of those that may not be looked at; the rest vanishes."""

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    fits = q @ k.T / np.sqrt(q.shape[1])
    powers = np.exp(fits - fits.max(axis=1, keepdims=True)) * allowed
    sums = powers.sum(axis=1, keepdims=True)
    return powers / np.where(sums > 0, sums, 1.0) @ v
