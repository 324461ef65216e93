"""Wrong: gives no gradient to the rows and columns that the stride leaves over."""

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
    turned = kernel[::-1, ::-1]
    seen = np.array([np.tensordot(row, turned, axes=2) for row in slide(spread, kernel.shape)])
    return seen[pad : len(seen) - pad, pad : seen.shape[1] - pad], of_kernel
