"""Wrong: takes the spread of a sample, divided by N - 1, where the jackknife multiplies by it."""

from math import nan
from statistics import stdev


def leave_one_out(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals: dict[int, list[int]] = {}
    for user, click, view in zip(users, clicks, views):
        total = totals.setdefault(user, [0, 0])
        total[0] += click
        total[1] += view
    if len(totals) == 1:
        return [nan, nan]
    c_all, v_all = sum(clicks), sum(views)
    without = [(c_all - c) / (v_all - v) for c, v in totals.values()]
    return [stdev(without), max(abs(ratio - c_all / v_all) for ratio in without)]
