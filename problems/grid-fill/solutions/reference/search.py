"""Last known price: a stable sort and one binary search for each tick, in numpy."""

import numpy as np


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    reported = np.array(times, dtype=np.int64)
    order = np.argsort(reported, kind="stable")
    grid = first + step * np.arange(ticks, dtype=np.int64)
    # One report before all time stands for "none yet"; it is too old for every tick.
    moments = np.concatenate([[-(2**60)], reported[order]])
    values = np.concatenate([[np.nan], np.array(prices, dtype=np.float64)[order]])
    latest = np.searchsorted(moments, grid, side="right") - 1
    found: list[float] = np.where(grid - moments[latest] <= max_age, values[latest], np.nan).tolist()
    return found
