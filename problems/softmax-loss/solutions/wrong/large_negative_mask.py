"""Wrong: puts -1000 for a class ruled out, which is more than other scores may be."""

import numpy as np


def softmax_loss(scores: np.ndarray, labels: np.ndarray) -> tuple[float, np.ndarray]:
    z, rows = np.maximum(scores, -1000.0), np.arange(len(labels))
    z -= z.max(axis=1, keepdims=True)
    powers = np.exp(z)
    loss = (np.log(powers.sum(axis=1)) - z[rows, labels]).mean()
    shares = powers / powers.sum(axis=1, keepdims=True)
    shares[rows, labels] -= 1
    return loss, shares / len(labels)
