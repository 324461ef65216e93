"""Wrong: leaves out of the picture's gradient the places at which the filter reaches into the frame."""

import numpy as np


def conv_gradients(
    image: np.ndarray, kernel: np.ndarray, stride: int, pad: int, upstream: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    framed = np.pad(image, pad)
    high, wide = ((places - 1) * stride + 1 for places in upstream.shape)
    of_framed, of_kernel = np.zeros(framed.shape), np.zeros(kernel.shape)
    for (u, v), weight in np.ndenumerate(kernel):
        inside = np.zeros(upstream.shape)
        low = -(-pad // stride)
        down = (pad + len(image) - len(kernel)) // stride + 1
        across = (pad + image.shape[1] - kernel.shape[1]) // stride + 1
        inside[low : max(low, down), low : max(low, across)] = 1
        seen = np.s_[u : u + high : stride, v : v + wide : stride]
        of_framed[seen] += weight * upstream * inside
        of_kernel[u, v] = (framed[seen] * upstream).sum()
    height, width = image.shape
    return of_framed[pad : pad + height, pad : pad + width], of_kernel
