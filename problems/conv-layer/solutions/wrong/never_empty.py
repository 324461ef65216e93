"""Wrong: does not ask whether the filter fits."""

import numpy as np


def conv_layer(image: np.ndarray, kernel: np.ndarray, stride: int, pad: int) -> np.ndarray:
    framed = np.pad(image, pad)
    windows = np.lib.stride_tricks.sliding_window_view(framed, kernel.shape)[::stride, ::stride]
    return np.array([np.tensordot(row, kernel, axes=2) for row in windows])
