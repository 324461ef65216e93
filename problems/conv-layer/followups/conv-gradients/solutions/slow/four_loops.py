"""Slow: four plain loops, over the places and the cells of the filter."""

import numpy as np


def conv_gradients(
    image: np.ndarray, kernel: np.ndarray, stride: int, pad: int, upstream: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    framed, weights = np.pad(image, pad).tolist(), kernel.tolist()
    of_framed = [[0.0] * len(row) for row in framed]
    of_kernel = [[0.0] * len(row) for row in weights]
    for i, slopes in enumerate(upstream.tolist()):
        for j, slope in enumerate(slopes):
            for u, line in enumerate(weights):
                for v, weight in enumerate(line):
                    of_framed[i * stride + u][j * stride + v] += weight * slope
                    of_kernel[u][v] += framed[i * stride + u][j * stride + v] * slope
    height, width = image.shape
    return np.array(of_framed)[pad : pad + height, pad : pad + width], np.array(of_kernel)
