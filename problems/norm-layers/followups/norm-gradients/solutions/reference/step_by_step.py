"""Batch norm backwards, one step of the forward pass at a time, each with the rule for it; channel by channel."""

import numpy as np


def channel_back(x: np.ndarray, scale: float, eps: float, slopes: np.ndarray) -> tuple[np.ndarray, float, float]:
    count = len(x)
    away = x - x.sum() / count
    variance = (away * away).sum() / count
    inverse = (variance + eps) ** -0.5
    by_z = slopes * scale
    by_inverse = (by_z * away).sum()
    by_variance = by_inverse * -0.5 * (variance + eps) ** -1.5
    by_away = by_z * inverse + by_variance * 2 / count * away
    by_mean = -by_away.sum()
    return by_away + by_mean / count, float((slopes * away * inverse).sum()), float(slopes.sum())


def norm_gradients(
    x: np.ndarray, scale: np.ndarray, eps: float, slopes: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    by_x, by_scale, by_shift = np.empty(x.shape), np.empty(len(scale)), np.empty(len(scale))
    for c, factor in enumerate(scale.tolist()):
        rows = x[:, c].ravel(), slopes[:, c].ravel()
        line, by_scale[c], by_shift[c] = channel_back(rows[0], factor, eps, rows[1])
        by_x[:, c] = line.reshape(x[:, c].shape)
    return by_x, by_scale, by_shift
