"""Wrong: puts -1e8 where looking is not allowed and zeros where nothing is; real fits may lie lower still."""

import numpy as np


def attention(
    q: list[list[float]], k: list[list[float]], v: list[list[float]], allowed: list[list[bool]]
) -> list[list[float]]:
    queries, mask = np.array(q), np.array(allowed)
    fits = np.where(mask, queries @ np.array(k).T / np.sqrt(queries.shape[1]), -1e8)
    powers = np.exp(fits - fits.max(axis=1, keepdims=True))
    rows = powers / powers.sum(axis=1, keepdims=True) @ np.array(v)
    return np.where(mask.any(axis=1, keepdims=True), rows, 0.0).tolist()
