"""Error of a ratio: numbers for the users, weighted counts for their totals."""

import numpy as np


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    _, places = np.unique(np.array(users), return_inverse=True)
    c, v = np.bincount(places, np.array(clicks)), np.bincount(places, np.array(views))
    ratio = c.sum() / v.sum()
    if len(c) == 1:
        return [float(ratio), float("nan")]
    residuals = c - ratio * v
    return [float(ratio), float(np.sqrt((residuals**2).sum() * len(c) / (len(c) - 1)) / v.sum())]
