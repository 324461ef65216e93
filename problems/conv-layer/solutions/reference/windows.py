"""Convolution: a view of all windows, contracted with the filter."""

import numpy as np


def conv_layer(image: list[list[float]], kernel: list[list[float]], stride: int, pad: int) -> list[list[float]]:
    framed, weights = np.pad(np.array(image), pad), np.array(kernel)
    if framed.shape[0] < weights.shape[0] or framed.shape[1] < weights.shape[1]:
        return []
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    rows = [np.tensordot(row, weights, axes=2).tolist() for row in windows]
    return rows
