"""Slow: plain loops over queries, keys and the numbers in them."""

from math import exp, sqrt

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, allowed: np.ndarray) -> np.ndarray:
    keys, values, may = k.tolist(), v.tolist(), allowed.tolist()
    result: list[list[float]] = []
    for i, query in enumerate(q.tolist()):
        fits = []
        for key in keys:
            total = 0.0
            for one, other in zip(query, key):
                total += one * other
            fits.append(total / sqrt(len(query)))
        largest = max((fit for fit, open_ in zip(fits, may[i]) if open_), default=0.0)
        powers = [exp(fit - largest) if open_ else 0.0 for fit, open_ in zip(fits, may[i])]
        whole = sum(powers) or 1.0
        row = [0.0] * v.shape[1]
        for power, value in zip(powers, values):
            for place, number in enumerate(value):
                row[place] += power / whole * number
        result.append(row)
    return np.array(result)
