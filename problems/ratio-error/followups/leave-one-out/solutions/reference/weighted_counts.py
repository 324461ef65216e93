"""Leave one out: users are numbered anew, and everything is done for all of them at once."""

import numpy as np


def leave_one_out(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    names, owner = np.unique(np.array(users), return_inverse=True)
    if len(names) == 1:
        return [float("nan"), float("nan")]
    c = np.bincount(owner, np.array(clicks, dtype=float))
    v = np.bincount(owner, np.array(views, dtype=float))
    without = (c.sum() - c) / (v.sum() - v)
    error = np.sqrt((len(names) - 1) * np.var(without))
    return [float(error), float(np.abs(without - c.sum() / v.sum()).max())]
