import numpy as np


def huber_loss(
    predictions: np.ndarray, targets: np.ndarray, known: np.ndarray, delta: float
) -> tuple[float, np.ndarray]:
    gradient = np.zeros(predictions.shape)
    if not known.any():
        return 0.0, gradient
    errors = predictions[known] - targets[known]
    size = np.abs(errors)
    losses = np.where(size <= delta, errors**2 / 2, delta * (size - delta / 2))
    slopes = np.clip(errors, -delta, delta)
    # one slope for each prediction
    gradient[known] = slopes.mean(axis=1, keepdims=True) / known.sum()
    return float(losses.mean()), gradient
