"""Attention in blocks of keys: a running largest fit, sum and result, corrected whenever a larger fit turns up."""

import numpy as np

BLOCK = 64


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    largest = np.full((len(q), 1), -np.inf)
    sums = np.zeros((len(q), 1))
    result = np.zeros((len(q), v.shape[1]))
    for start in range(0, len(k), BLOCK):
        part = slice(start, start + BLOCK)
        fits = np.where(allowed[:, part], q @ k[part].T / q.shape[1] ** 0.5, -np.inf)
        new = np.maximum(largest, fits.max(axis=1, keepdims=True))
        shift = np.where(np.isfinite(new), new, 0.0)
        powers, old = np.exp(fits - shift), np.exp(largest - shift)
        sums = sums * old + powers.sum(axis=1, keepdims=True)
        result = result * old + powers @ v[part]
        largest = new
    return result / np.where(sums > 0, sums, 1.0)
