"""Wrong: lets slopes through units that were dropped."""

import numpy as np


def deep_gradients(
    weights: list[np.ndarray],
    biases: list[np.ndarray],
    kept: list[np.ndarray],
    rate: float,
    x: np.ndarray,
    y: np.ndarray,
) -> tuple[float, list[np.ndarray], list[np.ndarray]]:
    given, through, signs = [x], [], []
    for w, b, k in zip(weights, biases, kept):
        a = given[-1] @ w + b
        through.append(k * (a > 0) / (1 - rate))
        signs.append((a > 0) / (1 - rate))
        given.append(a * through[-1])
    error = given[-1] @ weights[-1] + biases[-1] - y
    back = error / len(x)
    loss = float((error * back).sum() / 2)
    by_weights, by_biases = [], []
    for w, z in zip(reversed(weights), reversed(given)):
        by_weights.append(z.T @ back)
        by_biases.append(back.sum(axis=0))
        back = back @ w.T
        if through:
            through.pop()
            back = back * signs.pop()
    return loss, by_weights[::-1], by_biases[::-1]
