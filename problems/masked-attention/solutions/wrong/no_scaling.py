"""Wrong: forgets to divide by the root of the width."""

import numpy as np


def attention(
    q: list[list[float]], k: list[list[float]], v: list[list[float]], allowed: list[list[bool]]
) -> list[list[float]]:
    fits = np.where(np.array(allowed), np.array(q) @ np.array(k).T, -np.inf)
    largest = fits.max(axis=1, keepdims=True)
    powers = np.exp(fits - np.where(np.isfinite(largest), largest, 0.0))
    sums = powers.sum(axis=1, keepdims=True)
    return (powers / np.where(sums > 0, sums, 1.0) @ np.array(v)).tolist()
