"""Wrong: takes the powers of the scores as they are, too large for a float."""

import numpy as np


def softmax_loss(scores: np.ndarray, labels: np.ndarray) -> tuple[float, np.ndarray]:
    z, rows = scores.copy(), np.arange(len(labels))
    shares = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    loss = -np.log(shares[rows, labels]).mean()
    shares[rows, labels] -= 1
    return loss, shares / len(labels)
