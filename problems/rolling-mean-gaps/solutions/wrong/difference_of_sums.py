"""Wrong: takes running sums of the whole series from one another; a huge value swallows the digits of later ones."""

import numpy as np


def rolling_mean(values: list[float], window: int, min_count: int) -> list[float]:
    series = np.array(values, dtype=float)
    known = ~np.isnan(series)
    sums = np.concatenate([[0.0], np.cumsum(np.where(known, series, 0.0))])
    counts = np.concatenate([[0], np.cumsum(known)])
    ends = np.arange(1, len(values) + 1)
    starts = np.maximum(0, ends - window)
    count = counts[ends] - counts[starts]
    return np.where(count >= min_count, (sums[ends] - sums[starts]) / np.maximum(count, 1), np.nan).tolist()
