"""Wrong: turns the filter round, as the word convolution means in mathematics."""

import numpy as np


def conv_layer(image: list[list[float]], kernel: list[list[float]], stride: int, pad: int) -> list[list[float]]:
    framed, weights = np.pad(np.array(image), pad), np.array(kernel)[::-1, ::-1]
    if framed.shape[0] < weights.shape[0] or framed.shape[1] < weights.shape[1]:
        return []
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    return [np.tensordot(row, weights, axes=2).tolist() for row in windows]
