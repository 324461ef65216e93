"""Wrong: takes the height of the filter for its width, too."""

import numpy as np


def conv_layer(image: list[list[float]], kernel: list[list[float]], stride: int, pad: int) -> list[list[float]]:
    framed, side = np.pad(np.array(image), pad), len(kernel)
    weights = np.zeros((side, side))
    for u, row in enumerate(kernel):
        weights[u, : len(row)] = row[:side]
    if framed.shape[0] < side or framed.shape[1] < side:
        return []
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    return [np.tensordot(row, weights, axes=2).tolist() for row in windows]
