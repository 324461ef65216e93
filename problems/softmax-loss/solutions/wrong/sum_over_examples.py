"""Wrong: divides by the sum over the examples instead of over the classes."""

import numpy as np


def softmax_loss(scores: np.ndarray, labels: np.ndarray) -> tuple[float, np.ndarray]:
    z, rows = scores.copy(), np.arange(len(labels))
    z -= z.max(axis=1, keepdims=True)
    powers = np.exp(z)
    shares = powers / powers.sum(axis=0, keepdims=True)
    loss = -np.log(shares[rows, labels]).mean()
    shares[rows, labels] -= 1
    return loss, shares / len(labels)
