"""Wrong: puts -1e9 where looking is not allowed; a query that may look nowhere gets the mean of all values."""

import numpy as np


def attention(
    q: list[list[float]], k: list[list[float]], v: list[list[float]], allowed: list[list[bool]]
) -> list[list[float]]:
    queries = np.array(q)
    fits = np.where(np.array(allowed), queries @ np.array(k).T / np.sqrt(queries.shape[1]), -1e9)
    powers = np.exp(fits - fits.max(axis=1, keepdims=True))
    return (powers / powers.sum(axis=1, keepdims=True) @ np.array(v)).tolist()
