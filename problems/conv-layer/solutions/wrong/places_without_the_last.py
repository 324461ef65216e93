"""Wrong: divides before adding one place too few."""

import numpy as np


def conv_layer(image: list[list[float]], kernel: list[list[float]], stride: int, pad: int) -> list[list[float]]:
    framed, weights = np.pad(np.array(image), pad), np.array(kernel)
    if framed.shape[0] < weights.shape[0] or framed.shape[1] < weights.shape[1]:
        return []
    rows = max(1, (framed.shape[0] - weights.shape[0]) // stride)
    columns = max(1, (framed.shape[1] - weights.shape[1]) // stride)
    windows = np.lib.stride_tricks.sliding_window_view(framed, weights.shape)[::stride, ::stride]
    return [np.tensordot(row, weights, axes=2).tolist()[:columns] for row in windows[:rows]]
