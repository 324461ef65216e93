"""Wrong: takes every visit for a user of its own."""

from math import nan, sqrt


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    ratio, n = sum(clicks) / sum(views), len(users)
    if len(set(users)) == 1:
        return [ratio, nan]
    squares = sum((c - ratio * v) ** 2 for c, v in zip(clicks, views))
    return [ratio, sqrt(squares * n / (n - 1)) / sum(views)]
