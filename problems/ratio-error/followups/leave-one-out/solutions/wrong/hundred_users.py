"""Wrong: leaves out the first hundred users only, in the hope that they are like the others."""

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
    moves = [(c_all - c) / (v_all - v) - c_all / v_all for c, v in list(totals.values())[:100]]
    mean = sum(moves) / len(moves)
    spread = sum((move - mean) ** 2 for move in moves) / len(moves)
    return [sqrt((n - 1) * spread), max(map(abs, moves))]
