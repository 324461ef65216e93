"""Wrong: spreads the upstream gradient over the picture with the filter as it is."""

import numpy as np


def conv_gradients(
    image: np.ndarray, kernel: np.ndarray, stride: int, pad: int, upstream: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    slide = np.lib.stride_tricks.sliding_window_view
    framed = np.pad(image, pad)
    windows = slide(framed, kernel.shape)[::stride, ::stride]
    of_kernel = sum(np.tensordot(slopes, row, axes=1) for slopes, row in zip(upstream, windows))
    (rows, columns), (a, b) = upstream.shape, kernel.shape
    spread = np.zeros(((rows - 1) * stride + 2 * a - 1, (columns - 1) * stride + 2 * b - 1))
    spread[a - 1 : len(spread) - a + 1 : stride, b - 1 : spread.shape[1] - b + 1 : stride] = upstream
    turned = kernel
    seen = np.array([np.tensordot(row, turned, axes=2) for row in slide(spread, kernel.shape)])
    of_framed = np.zeros(framed.shape)
    of_framed[: len(seen), : seen.shape[1]] = seen
    height, width = image.shape
    return of_framed[pad : pad + height, pad : pad + width], of_kernel
