"""Wrong: leaves out the factor N / (N - 1)."""

from math import nan, sqrt


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals: dict[int, list[int]] = {}
    for user, click, view in zip(users, clicks, views):
        total = totals.setdefault(user, [0, 0])
        total[0] += click
        total[1] += view
    ratio = sum(clicks) / sum(views)
    squares = sum((c - ratio * v) ** 2 for c, v in totals.values())
    return [ratio, sqrt(squares) / sum(views) if len(totals) > 1 else nan]
