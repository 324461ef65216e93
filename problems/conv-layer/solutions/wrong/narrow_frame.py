"""Wrong: never makes the frame wider than half of the filter, as if more were useless."""

import numpy as np


def conv_layer(image: np.ndarray, kernel: np.ndarray, stride: int, pad: int) -> np.ndarray:
    weights = kernel
    framed = np.pad(image, min(pad, max(2, max(weights.shape) // 2)))
    places = [max(0, (size - cells) // stride + 1) for size, cells in zip(framed.shape, weights.shape)]
    if 0 in places:
        return np.zeros(places)
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    return np.array([np.tensordot(row, weights, axes=2) for row in windows])
