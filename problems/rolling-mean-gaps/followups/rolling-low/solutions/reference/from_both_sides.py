"""Rolling low: lowest values from the left and from the right within blocks of the window's length."""

import numpy as np


def rolling_low(values: list[float], window: int, min_count: int) -> list[float]:
    if not values:
        return []
    series = np.array(values)
    places = len(series)
    window = min(window, places)
    known = ~np.isnan(series)
    counts = np.cumsum(known)
    counts[window:] -= np.cumsum(known)[:-window]
    before, after = np.full(window - 1, np.inf), np.full(-(places + window - 1) % window, np.inf)
    blocks = np.concatenate([before, np.where(known, series, np.inf), after]).reshape(-1, window)
    forward = np.minimum.accumulate(blocks, axis=1).ravel()[window - 1 :][:places]
    backward = np.minimum.accumulate(blocks[:, ::-1], axis=1)[:, ::-1].ravel()[:places]
    lows: list[float] = np.where(counts >= min_count, np.minimum(forward, backward), np.nan).tolist()
    return lows
