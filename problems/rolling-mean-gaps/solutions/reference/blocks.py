"""Rolling mean: running sums from both sides within blocks of the window's length; nothing is ever taken off."""

import numpy as np


def from_both_sides(numbers: np.ndarray, window: int) -> np.ndarray:
    """Sum of the window of every place."""
    places = len(numbers)
    blocks = np.concatenate([np.zeros(window - 1), numbers, np.zeros(-(places + window - 1) % window)])
    blocks = blocks.reshape(-1, window)
    forward = np.cumsum(blocks, axis=1).ravel()
    backward = np.cumsum(blocks[:, ::-1], axis=1)[:, ::-1].ravel()
    starts = np.arange(places)
    ends = starts + window - 1
    return np.where(starts % window == 0, forward[ends], backward[starts] + forward[ends])


def rolling_mean(values: list[float], window: int, min_count: int) -> list[float]:
    if not values:
        return []
    series = np.array(values)
    window = min(window, len(values))
    known = ~np.isnan(series)
    counts = from_both_sides(known.astype(np.float64), window)
    sums = from_both_sides(np.where(known, series, 0.0), window)
    means: list[float] = np.where(counts >= min_count, sums / np.maximum(counts, 1), np.nan).tolist()
    return means
