"""Wrong: weights every class by its own weight instead of the example by its right one."""

import numpy as np


def smooth_loss(
    scores: np.ndarray, labels: np.ndarray, weights: np.ndarray, smoothing: float
) -> tuple[float, np.ndarray]:
    rows, in_play = np.arange(len(labels)), scores > -np.inf
    z = scores - scores.max(axis=1, keepdims=True)
    powers = np.exp(z)
    sums = powers.sum(axis=1, keepdims=True)
    targets = in_play * (smoothing / in_play.sum(axis=1, keepdims=True))
    targets[rows, labels] += 1 - smoothing
    targets *= weights
    every = weights[labels].sum()
    loss = (targets * (np.log(sums) - np.where(in_play, z, 0.0))).sum() / every
    return float(loss), (powers / sums * targets.sum(axis=1, keepdims=True) - targets) / every
