"""Slow: plain loops over queries, the keys in their windows, and the numbers in them."""

from math import exp, sqrt

import numpy as np


def window_attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, window: int) -> np.ndarray:
    keys, values = k.tolist(), v.tolist()
    result: list[list[float]] = []
    for place, query in enumerate(q.tolist()):
        seen = range(max(0, place - window + 1), place + 1)
        fits = []
        for other in seen:
            total = 0.0
            for one, two in zip(query, keys[other]):
                total += one * two
            fits.append(total / sqrt(len(query)))
        largest = max(fits)
        powers = [exp(fit - largest) for fit in fits]
        row = [0.0] * v.shape[1]
        for power, other in zip(powers, seen):
            for column, number in enumerate(values[other]):
                row[column] += power * number
        whole = sum(powers)
        result.append([total / whole for total in row])
    return np.array(result)
