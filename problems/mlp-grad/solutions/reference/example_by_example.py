"""Slopes of a network with one hidden layer: those of each example by itself, added up."""

import numpy as np


def mlp_gradients(
    w1: np.ndarray, b1: np.ndarray, w2: np.ndarray, b2: np.ndarray, x: np.ndarray, y: np.ndarray
) -> tuple[float, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    loss = 0.0
    by_w1, by_b1, by_w2, by_b2 = (np.zeros(one.shape) for one in (w1, b1, w2, b2))
    for row, wanted in zip(x, y):
        on = np.array([float(row @ column) + extra > 0 for column, extra in zip(w1.T, b1)])
        hidden = np.where(on, row @ w1 + b1, 0.0)
        away = hidden @ w2 + b2 - wanted
        loss += float(away @ away)
        back = on * np.array([float(away @ line) for line in w2])
        by_w1 += np.outer(row, back)
        by_b1 += back
        by_w2 += np.outer(hidden, away)
        by_b2 += away
    n = len(x)
    return loss / n / 2, by_w1 / n, by_b1 / n, by_w2 / n, by_b2 / n
