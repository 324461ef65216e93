"""Wrong: divides by zero when there is one user only."""

from math import sqrt


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals: dict[int, list[int]] = {}
    for user, click, view in zip(users, clicks, views):
        total = totals.setdefault(user, [0, 0])
        total[0] += click
        total[1] += view
    ratio, n = sum(clicks) / sum(views), len(totals)
    squares = sum((c - ratio * v) ** 2 for c, v in totals.values())
    return [ratio, sqrt(squares * n / (n - 1)) / sum(views)]
