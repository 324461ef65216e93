"""Convolution: one slice of the framed picture for every cell of the filter."""

import numpy as np


def conv_layer(image: list[list[float]], kernel: list[list[float]], stride: int, pad: int) -> list[list[float]]:
    framed, weights = np.pad(np.array(image), pad), np.array(kernel)
    rows, columns = ((size - cells) // stride + 1 for size, cells in zip(framed.shape, weights.shape))
    if rows < 1 or columns < 1:
        return []
    result = np.zeros((rows, columns))
    high, wide = (rows - 1) * stride + 1, (columns - 1) * stride + 1
    for (u, v), weight in np.ndenumerate(weights):
        result += weight * framed[u : u + high : stride, v : v + wide : stride]
    answer: list[list[float]] = result.tolist()
    return answer
