"""Wrong: takes the keys out after the division, so the weights no longer add up to 1."""

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    fits = q @ k.T / np.sqrt(q.shape[1])
    powers = np.exp(fits - fits.max(axis=1, keepdims=True))
    weights = powers / powers.sum(axis=1, keepdims=True) * allowed
    return weights @ v
