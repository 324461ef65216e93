"""Slow: goes through all visits once for every user, O(n * N)."""

from math import nan, sqrt


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    ratio, squares, n = sum(clicks) / sum(views), 0.0, 0
    for user in set(users):
        c = sum(click for own, click in zip(users, clicks) if own == user)
        v = sum(view for own, view in zip(users, views) if own == user)
        squares += (c - ratio * v) ** 2
        n += 1
    return [ratio, sqrt(squares * n / (n - 1)) / sum(views) if n > 1 else nan]
