"""Wrong: looks to both sides, ahead as far as back."""

import numpy as np

BLOCK = 128


def window_attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, window: int) -> np.ndarray:
    result = np.empty(v.shape)
    for start in range(0, len(q), BLOCK):
        queries = np.arange(start, min(start + BLOCK, len(q)))
        keys = np.arange(max(0, start - window + 1), min(len(q), queries[-1] + window))
        back = queries[:, None] - keys
        fits = q[queries] @ k[keys].T / np.sqrt(q.shape[1])
        fits[abs(back) >= window] = -np.inf
        powers = np.exp(fits - fits.max(axis=1, keepdims=True))
        result[queries] = powers @ v[keys] / powers.sum(axis=1, keepdims=True)
    return result
