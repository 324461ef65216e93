"""Prices between reports: interpolation of all ticks by numpy, wiped out where the gap is too long."""

import numpy as np


def between_reports(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_gap: int
) -> list[float]:
    grid = first + step * np.arange(ticks, dtype=np.int64)
    if not times or not ticks:
        return [float("nan")] * ticks
    reported, values = np.array(times, dtype=np.int64), np.array(prices, dtype=np.float64)
    moments, from_behind = np.unique(reported[::-1], return_index=True)
    known = values[::-1][from_behind]
    drawn = np.interp(grid - first, moments - first, known, left=np.nan, right=np.nan)
    behind = np.minimum(np.searchsorted(moments, grid), len(moments) - 1)
    gaps = np.diff(moments, prepend=moments[0])
    found: list[float] = np.where((moments[behind] == grid) | (gaps[behind] <= max_gap), drawn, np.nan).tolist()
    return found
