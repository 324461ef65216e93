"""Convolution: one slice of the framed picture for every cell of the filter."""

import numpy as np


def conv_layer(image: np.ndarray, kernel: np.ndarray, stride: int, pad: int) -> np.ndarray:
    framed, weights = np.pad(image, pad), kernel
    rows, columns = ((size - cells) // stride + 1 for size, cells in zip(framed.shape, weights.shape))
    result = np.zeros((max(0, rows), max(0, columns)))
    if not result.size:
        return result
    high, wide = (rows - 1) * stride + 1, (columns - 1) * stride + 1
    for (u, v), weight in np.ndenumerate(weights):
        result += weight * framed[u : u + high : stride, v : v + wide : stride]
    return result
