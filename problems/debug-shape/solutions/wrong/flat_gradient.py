"""Wrong: the gradient is a flat array, so the step after it stretches again."""

import numpy as np


def huber_loss(
    predictions: np.ndarray, targets: np.ndarray, known: np.ndarray, delta: float
) -> tuple[float, np.ndarray]:
    gradient = np.zeros(len(predictions))
    if not known.any():
        return 0.0, gradient
    errors = predictions[known, 0] - targets[known]
    size = np.abs(errors)
    losses = np.where(size <= delta, errors**2 / 2, delta * (size - delta / 2))
    gradient[known] = np.clip(errors, -delta, delta) / known.sum()
    return float(losses.mean()), gradient
