"""Wrong: takes mean and variance over rows and columns, and forgets the other examples."""

import numpy as np

CHANNEL = (0, 2, 3)


def norm_gradients(
    x: np.ndarray, scale: np.ndarray, eps: float, slopes: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    root = np.sqrt(x.var(axis=(2, 3), keepdims=True) + eps)
    z = (x - x.mean(axis=(2, 3), keepdims=True)) / root
    g = slopes * scale[:, None, None]
    along_mean = g.mean(axis=(2, 3), keepdims=True)
    along_spread = z * (g * z).mean(axis=(2, 3), keepdims=True)
    by_x = (g - along_mean - along_spread) / root
    return by_x, (slopes * z).sum(axis=CHANNEL), slopes.sum(axis=CHANNEL)
