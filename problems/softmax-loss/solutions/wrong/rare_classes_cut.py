"""Wrong: looks at the sixteen highest scores of a row only and takes the rest for ruled out."""

import numpy as np


def softmax_loss(scores: np.ndarray, labels: np.ndarray) -> tuple[float, np.ndarray]:
    z, rows = scores.copy(), np.arange(len(labels))
    if z.shape[1] > 16:
        kept = np.partition(z, -16, axis=1)[:, -16, None] <= z
        kept[rows, labels] = True
        z[~kept] = -np.inf
    z -= z.max(axis=1, keepdims=True)
    powers = np.exp(z)
    loss = (np.log(powers.sum(axis=1)) - z[rows, labels]).mean()
    shares = powers / powers.sum(axis=1, keepdims=True)
    shares[rows, labels] -= 1
    return loss, shares / len(labels)
