"""Wrong: takes the largest score of the whole batch off every row, so rows far below it vanish."""

import numpy as np


def softmax_loss(scores: np.ndarray, labels: np.ndarray) -> tuple[float, np.ndarray]:
    z, rows = scores.copy(), np.arange(len(labels))
    z -= z.max()
    powers = np.exp(z)
    loss = (np.log(powers.sum(axis=1)) - z[rows, labels]).mean()
    shares = powers / powers.sum(axis=1, keepdims=True)
    shares[rows, labels] -= 1
    return loss, shares / len(labels)
