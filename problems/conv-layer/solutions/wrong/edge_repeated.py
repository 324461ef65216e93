"""Wrong: repeats the edge of the picture in the frame instead of zeros."""

import numpy as np


def conv_layer(image: np.ndarray, kernel: np.ndarray, stride: int, pad: int) -> np.ndarray:
    framed, weights = np.pad(image, pad, mode="edge"), kernel
    places = [max(0, (size - cells) // stride + 1) for size, cells in zip(framed.shape, weights.shape)]
    if 0 in places:
        return np.zeros(places)
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    return np.array([np.tensordot(row, weights, axes=2) for row in windows])
