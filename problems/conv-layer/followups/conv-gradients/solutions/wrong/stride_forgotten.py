"""Wrong: takes the pixels side by side for the filter's gradient, whatever the stride was."""

import numpy as np


def conv_gradients(
    image: np.ndarray, kernel: np.ndarray, stride: int, pad: int, upstream: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    framed = np.pad(image, pad)
    high, wide = ((places - 1) * stride + 1 for places in upstream.shape)
    of_framed, of_kernel = np.zeros(framed.shape), np.zeros(kernel.shape)
    for (u, v), weight in np.ndenumerate(kernel):
        seen = np.s_[u : u + high : stride, v : v + wide : stride]
        of_framed[seen] += weight * upstream
        of_kernel[u, v] = (framed[u : u + len(upstream), v : v + upstream.shape[1]] * upstream).sum()
    height, width = image.shape
    return of_framed[pad : pad + height, pad : pad + width], of_kernel
