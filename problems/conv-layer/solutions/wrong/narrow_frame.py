"""Wrong: never makes the frame wider than half of the filter, as if more were useless."""

import numpy as np


def conv_layer(image: list[list[float]], kernel: list[list[float]], stride: int, pad: int) -> list[list[float]]:
    weights = np.array(kernel)
    framed = np.pad(np.array(image), min(pad, max(2, max(weights.shape) // 2)))
    if framed.shape[0] < weights.shape[0] or framed.shape[1] < weights.shape[1]:
        return []
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    return [np.tensordot(row, weights, axes=2).tolist() for row in windows]
