"""Slow: goes forward from the beginning for each layer on the way back, and one example at a time."""

import numpy as np


def deep_gradients(
    weights: list[np.ndarray],
    biases: list[np.ndarray],
    kept: list[np.ndarray],
    rate: float,
    x: np.ndarray,
    y: np.ndarray,
) -> tuple[float, list[np.ndarray], list[np.ndarray]]:
    n, loss = len(x), 0.0
    by_weights = [np.zeros(w.shape) for w in weights]
    by_biases = [np.zeros(b.shape) for b in biases]
    for example in range(n):
        back = np.zeros(0)
        for layer in reversed(range(len(weights))):
            z, share = x[example], np.ones(x.shape[1])
            for w, b, k in zip(weights[:layer], biases, kept):
                a = z @ w + b
                share = k[example] * (a > 0) / (1 - rate)
                z = a * share
            if not len(back):
                back = z @ weights[-1] + biases[-1] - y[example]
                loss += float(back @ back) / n / 2
            by_weights[layer] += np.outer(z, back) / n
            by_biases[layer] += back / n
            back = (weights[layer] @ back) * share
    return loss, by_weights, by_biases
