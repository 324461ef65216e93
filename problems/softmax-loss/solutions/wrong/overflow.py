"""Wrong: takes the powers of the scores as they are, too large for a float."""

import numpy as np


def softmax_loss(scores: list[list[float]], labels: list[int]) -> list[list[float]]:
    z, rows = np.array(scores), np.arange(len(labels))
    shares = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    loss = -np.log(shares[rows, labels]).mean()
    shares[rows, labels] -= 1
    return [[float(loss)], *(shares / len(labels)).tolist()]
