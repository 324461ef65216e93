"""Wrong: fills up the windows at the beginning with keys of zeros, which take weight away from the real ones."""

import numpy as np


def window_attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, window: int) -> np.ndarray:
    n = len(q)
    keys = np.pad(k, ((window - 1, 0), (0, 0)))
    values = np.pad(v, ((window - 1, 0), (0, 0)))
    fits = np.empty((n, window))
    for place in range(window):
        fits[:, place] = np.einsum("nd,nd->n", q, keys[place : place + n]) / np.sqrt(q.shape[1])
    powers = np.exp(fits - fits.max(axis=1, keepdims=True))
    result = np.zeros(v.shape)
    for place in range(window):
        result += powers[:, place, None] * values[place : place + n]
    return result / powers.sum(axis=1, keepdims=True)
