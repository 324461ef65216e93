"""Slow: four plain loops, over rows, columns and the cells of the filter."""

import numpy as np


def conv_layer(image: np.ndarray, kernel: np.ndarray, stride: int, pad: int) -> np.ndarray:
    framed = np.pad(image, pad).tolist()
    weights = kernel.tolist()
    rows = max(0, (len(framed) - len(weights)) // stride + 1)
    columns = max(0, (len(framed[0]) - len(weights[0])) // stride + 1)
    result = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            total = 0.0
            for u, line in enumerate(weights):
                for v, weight in enumerate(line):
                    total += weight * framed[i * stride + u][j * stride + v]
            result[i, j] = total
    return result
