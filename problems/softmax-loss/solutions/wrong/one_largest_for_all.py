"""Wrong: takes the largest score of the whole batch off every row, so rows far below it vanish."""

import numpy as np


def softmax_loss(scores: list[list[float]], labels: list[int]) -> list[list[float]]:
    z, rows = np.array(scores), np.arange(len(labels))
    z -= z.max()
    powers = np.exp(z)
    loss = (np.log(powers.sum(axis=1)) - z[rows, labels]).mean()
    shares = powers / powers.sum(axis=1, keepdims=True)
    shares[rows, labels] -= 1
    return [[float(loss)], *(shares / len(labels)).tolist()]
