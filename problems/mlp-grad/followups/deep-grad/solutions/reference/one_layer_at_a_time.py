"""Slopes of a deep network by recursion: a layer hands on what it made and gets back the slopes of that."""

import numpy as np


def deep_gradients(
    weights: list[np.ndarray],
    biases: list[np.ndarray],
    kept: list[np.ndarray],
    rate: float,
    x: np.ndarray,
    y: np.ndarray,
) -> tuple[float, list[np.ndarray], list[np.ndarray]]:
    n, last = len(x), len(weights) - 1
    by_weights: list[np.ndarray] = [np.zeros(w.shape) for w in weights]
    by_biases: list[np.ndarray] = [np.zeros(b.shape) for b in biases]
    total = 0.0

    def below(layer: int, z: np.ndarray, example: int) -> np.ndarray:
        nonlocal total
        sums = z @ weights[layer] + biases[layer]
        if layer == last:
            slopes = sums - y[example]
            total += float(slopes @ slopes)
        else:
            share = np.where(kept[layer][example] & (sums > 0), 1 / (1 - rate), 0.0)
            slopes = below(layer + 1, np.maximum(sums, 0) * share, example) * share
        by_weights[layer] += np.outer(z, slopes) / n
        by_biases[layer] += slopes / n
        return weights[layer] @ slopes

    for example, row in enumerate(x):
        below(0, row, example)
    return total / n / 2, by_weights, by_biases
