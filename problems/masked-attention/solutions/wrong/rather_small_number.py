"""Wrong: puts -1e8 where looking is not allowed and zeros where nothing is; real fits may lie lower still."""

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    fits = np.where(allowed, q @ k.T / np.sqrt(q.shape[1]), -1e8)
    powers = np.exp(fits - fits.max(axis=1, keepdims=True))
    rows = powers / powers.sum(axis=1, keepdims=True) @ v
    return np.where(allowed.any(axis=1, keepdims=True), rows, 0.0)
