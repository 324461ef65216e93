"""Wrong: puts the frame on the left and at the top only."""

import numpy as np


def conv_layer(image: list[list[float]], kernel: list[list[float]], stride: int, pad: int) -> list[list[float]]:
    framed, weights = np.pad(np.array(image), (pad, 0)), np.array(kernel)
    if framed.shape[0] < weights.shape[0] or framed.shape[1] < weights.shape[1]:
        return []
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    return [np.tensordot(row, weights, axes=2).tolist() for row in windows]
