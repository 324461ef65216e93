"""Slow: writes down how each number of a channel moves each other one."""

import numpy as np


def norm_gradients(
    x: np.ndarray, scale: np.ndarray, eps: float, slopes: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    by_x, by_scale, by_shift = np.empty(x.shape), np.empty(len(scale)), np.empty(len(scale))
    for c, factor in enumerate(scale.tolist()):
        values, given = x[:, c].ravel(), slopes[:, c].ravel().tolist()
        count, root = len(values), float(np.sqrt(values.var() + eps))
        z = ((values - values.mean()) / root).tolist()
        row = []
        for j in range(count):
            total = given[j]
            for i in range(count):
                total -= given[i] * (1 + z[i] * z[j]) / count
            row.append(total * factor / root)
        by_x[:, c] = np.array(row).reshape(x[:, c].shape)
        by_scale[c], by_shift[c] = sum(a * b for a, b in zip(given, z)), sum(given)
    return by_x, by_scale, by_shift
