"""Wrong: looks for the largest rise only; a user who stays away may lower the ratio as well."""

from math import nan, sqrt


def leave_one_out(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals: dict[int, list[int]] = {}
    for user, click, view in zip(users, clicks, views):
        total = totals.setdefault(user, [0, 0])
        total[0] += click
        total[1] += view
    n, c_all, v_all = len(totals), sum(clicks), sum(views)
    if n == 1:
        return [nan, nan]
    moves = [(c_all - c) / (v_all - v) - c_all / v_all for c, v in totals.values()]
    mean = sum(moves) / n
    return [sqrt((n - 1) / n * sum((move - mean) ** 2 for move in moves)), max(moves)]
