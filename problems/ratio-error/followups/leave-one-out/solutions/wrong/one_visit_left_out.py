"""Wrong: leaves out one visit at a time instead of one user."""

from math import nan, sqrt


def leave_one_out(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    n, c_all, v_all = len(users), sum(clicks), sum(views)
    if len(set(users)) == 1:
        return [nan, nan]
    without = [(c_all - c) / (v_all - v) for c, v in zip(clicks, views)]
    mean = sum(without) / n
    error = sqrt((n - 1) / n * sum((ratio - mean) ** 2 for ratio in without))
    return [error, max(abs(ratio - c_all / v_all) for ratio in without)]
