"""Wrong: divides before adding one place too few."""

import numpy as np


def conv_layer(image: np.ndarray, kernel: np.ndarray, stride: int, pad: int) -> np.ndarray:
    framed, weights = np.pad(image, pad), kernel
    places = [max(0, (size - cells) // stride + 1) for size, cells in zip(framed.shape, weights.shape)]
    if 0 in places:
        return np.zeros(places)
    rows = max(1, (framed.shape[0] - weights.shape[0]) // stride)
    columns = max(1, (framed.shape[1] - weights.shape[1]) // stride)
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    return np.array([np.tensordot(row, weights, axes=2)[:columns] for row in windows[:rows]])
