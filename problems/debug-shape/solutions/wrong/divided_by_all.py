"""Wrong: puts 0 for unknown errors, then takes the mean over all examples."""

import numpy as np


def huber_loss(
    predictions: np.ndarray, targets: np.ndarray, known: np.ndarray, delta: float
) -> tuple[float, np.ndarray]:
    errors = np.where(known, predictions[:, 0] - targets, 0.0)
    size = np.abs(errors)
    losses = np.where(size <= delta, errors**2 / 2, delta * (size - delta / 2))
    return float(losses.mean()), (np.clip(errors, -delta, delta) / len(errors))[:, None]
