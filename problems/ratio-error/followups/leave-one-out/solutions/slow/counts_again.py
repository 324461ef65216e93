"""Slow: adds up the visits of all others for every user, O(n * N)."""

from math import nan, sqrt


def leave_one_out(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    names = set(users)
    if len(names) == 1:
        return [nan, nan]
    without = []
    for name in names:
        c = sum(click for user, click in zip(users, clicks) if user != name)
        v = sum(view for user, view in zip(users, views) if user != name)
        without.append(c / v)
    n, ratio = len(names), sum(clicks) / sum(views)
    mean = sum(without) / n
    error = sqrt((n - 1) / n * sum((one - mean) ** 2 for one in without))
    return [error, max(abs(one - ratio) for one in without)]
