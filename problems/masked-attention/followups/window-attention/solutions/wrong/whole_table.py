"""Wrong: writes down the fits of all queries and keys and masks them, which needs more memory than there is."""

import numpy as np


def window_attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, window: int) -> np.ndarray:
    places = np.arange(len(q))
    back = places[:, None] - places
    fits = np.where((back >= 0) & (back < window), q @ k.T / np.sqrt(q.shape[1]), -np.inf)
    powers = np.exp(fits - fits.max(axis=1, keepdims=True))
    return powers @ v / powers.sum(axis=1, keepdims=True)
