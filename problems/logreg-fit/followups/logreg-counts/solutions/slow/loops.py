"""Slow: Newton's method with first and second derivatives added up number by number."""

from math import exp, log1p

import numpy as np


def logreg_counts(x: np.ndarray, back: np.ndarray, away: np.ndarray, strength: float) -> np.ndarray:
    d = x.shape[1] + 1
    rows = [[1.0, *row] for row in x.tolist()]
    everybody = int(back.sum() + away.sum())
    counts = [(yes / everybody, (yes + no) / everybody) for yes, no in zip(back.tolist(), away.tolist())]

    def loss(weights: list[float]) -> float:
        total = strength / 2 * sum(weight**2 for weight in weights[1:])
        for row, (yes, here) in zip(rows, counts):
            z = sum(one * other for one, other in zip(row, weights))
            total += here * (max(z, 0.0) + log1p(exp(-abs(z)))) - yes * z
        return total

    weights = [0.0] * d
    for _ in range(40):
        slope = np.array([0.0] + [strength * weight for weight in weights[1:]])
        bend = strength * np.eye(d)
        bend[0, 0] = 0.0
        for row, (yes, here) in zip(rows, counts):
            z = sum(one * other for one, other in zip(row, weights))
            p = exp(min(z, 0.0)) / (1 + exp(-abs(z)))
            for one in range(d):
                slope[one] += (here * p - yes) * row[one]
                for other in range(d):
                    bend[one, other] += here * p * (1 - p) * row[one] * row[other]
        step, size = np.linalg.solve(bend, slope).tolist(), 1.0
        if np.abs(slope).max() < 1e-10:
            break
        now = loss(weights)
        while size > 1e-6 and loss([w - size * s for w, s in zip(weights, step)]) > now:
            size /= 2
        weights = [w - size * s for w, s in zip(weights, step)]
    return np.array(weights)
