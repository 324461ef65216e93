"""Wrong: does not ask whether the filter fits."""

import numpy as np


def conv_layer(image: list[list[float]], kernel: list[list[float]], stride: int, pad: int) -> list[list[float]]:
    framed, weights = np.pad(np.array(image), pad), np.array(kernel)
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    return [np.tensordot(row, weights, axes=2).tolist() for row in windows]
