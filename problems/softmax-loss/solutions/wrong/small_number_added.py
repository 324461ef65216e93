"""Wrong: adds a small number below the logarithm, which caps the loss and shifts every other."""

import numpy as np


def softmax_loss(scores: np.ndarray, labels: np.ndarray) -> tuple[float, np.ndarray]:
    z, rows = scores.copy(), np.arange(len(labels))
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    loss = -np.log(shares[rows, labels] + 1e-12).mean()
    shares[rows, labels] -= 1
    return loss, shares / len(labels)
