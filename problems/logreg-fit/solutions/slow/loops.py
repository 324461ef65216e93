"""Slow: Newton's method with first and second derivatives added up number by number."""

from math import exp, log1p

import numpy as np


def logreg_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    d = x.shape[1] + 1
    rows = [[1.0, *row] for row in x.tolist()]
    labels = y.tolist()

    def loss(weights: list[float]) -> float:
        total = 0.0
        for row, label in zip(rows, labels):
            z = sum(one * other for one, other in zip(row, weights))
            total += max(z, 0.0) - label * z + log1p(exp(-abs(z)))
        return total / len(rows) + strength / 2 * sum(weight**2 for weight in weights[1:])

    weights = [0.0] * d
    for _ in range(40):
        slope = np.array([0.0] + [strength * weight for weight in weights[1:]])
        bend = strength * np.eye(d)
        bend[0, 0] = 0.0
        for row, label in zip(rows, labels):
            z = sum(one * other for one, other in zip(row, weights))
            p = exp(min(z, 0.0)) / (1 + exp(-abs(z)))
            for one in range(d):
                slope[one] += (p - label) * row[one] / len(rows)
                for other in range(d):
                    bend[one, other] += p * (1 - p) * row[one] * row[other] / len(rows)
        step, size = np.linalg.solve(bend, slope).tolist(), 1.0
        if np.abs(slope).max() < 1e-10:
            break
        now = loss(weights)
        while size > 1e-6 and loss([w - size * s for w, s in zip(weights, step)]) > now:
            size /= 2
        weights = [w - size * s for w, s in zip(weights, step)]
    return np.array(weights)
