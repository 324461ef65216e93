"""Wrong: takes the keys out after the division, so the weights no longer add up to 1."""

import numpy as np


def attention(
    q: list[list[float]], k: list[list[float]], v: list[list[float]], allowed: list[list[bool]]
) -> list[list[float]]:
    queries = np.array(q)
    fits = queries @ np.array(k).T / np.sqrt(queries.shape[1])
    powers = np.exp(fits - fits.max(axis=1, keepdims=True))
    weights = powers / powers.sum(axis=1, keepdims=True) * np.array(allowed)
    return (weights @ np.array(v)).tolist()
