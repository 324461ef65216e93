"""Wrong: divides by the sum over the examples instead of over the classes."""

import numpy as np


def softmax_loss(scores: list[list[float]], labels: list[int]) -> list[list[float]]:
    z, rows = np.array(scores), np.arange(len(labels))
    z -= z.max(axis=1, keepdims=True)
    powers = np.exp(z)
    shares = powers / powers.sum(axis=0, keepdims=True)
    loss = -np.log(shares[rows, labels]).mean()
    shares[rows, labels] -= 1
    return [[float(loss)], *(shares / len(labels)).tolist()]
