"""Slow: one pair after another, number by number."""

from math import sqrt

import numpy as np


def pairwise_dist(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    table = np.zeros((len(a), len(b)))
    for i, one in enumerate(a):
        for j, other in enumerate(b):
            table[i, j] = sqrt(sum((x - y) ** 2 for x, y in zip(one, other)))
    return table
