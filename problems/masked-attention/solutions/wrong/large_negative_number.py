"""Wrong: puts -1e9 where looking is not allowed; a query that may look nowhere gets the mean of all values."""

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    fits = np.where(allowed, q @ k.T / np.sqrt(q.shape[1]), -1e9)
    powers = np.exp(fits - fits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True) @ v
