"""Wrong: keeps only the eight best keys of each query."""

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    fits = np.where(allowed, q @ k.T / np.sqrt(q.shape[1]), -np.inf)
    eighth = np.sort(fits, axis=1)[:, -min(8, fits.shape[1]), None]
    fits[fits < eighth] = -np.inf
    largest = fits.max(axis=1, keepdims=True)
    powers = np.exp(fits - np.where(np.isfinite(largest), largest, 0.0))
    sums = powers.sum(axis=1, keepdims=True)
    return powers / np.where(sums > 0, sums, 1.0) @ v
