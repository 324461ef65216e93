"""The errors are a flat array: the one column of the predictions by its number."""

import numpy as np


def huber_loss(
    predictions: np.ndarray, targets: np.ndarray, known: np.ndarray, delta: float
) -> tuple[float, np.ndarray]:
    gradient = np.zeros(predictions.shape)
    if not known.any():
        return 0.0, gradient
    errors = predictions[known, 0] - targets[known]
    size = np.abs(errors)
    losses = np.where(size <= delta, errors**2 / 2, delta * (size - delta / 2))
    gradient[known, 0] = np.clip(errors, -delta, delta) / known.sum()
    return float(losses.mean()), gradient
