"""Wrong: looks at the sixteen highest scores of a row and the right class only."""

import numpy as np


def smooth_loss(
    scores: np.ndarray, labels: np.ndarray, weights: np.ndarray, smoothing: float
) -> tuple[float, np.ndarray]:
    rows, in_play = np.arange(len(labels)), scores > -np.inf
    cut = np.sort(scores, axis=1)[:, -min(16, scores.shape[1]), None]
    kept = scores >= cut
    kept[rows, labels] = True
    z = np.where(kept, scores, -np.inf) - scores.max(axis=1, keepdims=True)
    powers = np.exp(z)
    sums = powers.sum(axis=1, keepdims=True)
    targets = in_play * (smoothing / in_play.sum(axis=1, keepdims=True))
    targets[rows, labels] += 1 - smoothing
    losses = np.log(sums[:, 0]) - (targets * np.where(in_play & kept, z, 0.0)).sum(axis=1)
    shares = weights[labels] / weights[labels].sum()
    return float(shares @ losses), (powers / sums - targets) * shares[:, None]
