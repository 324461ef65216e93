"""Leave one out: totals by user, each taken off the totals of all, O(n)."""

from math import fsum, nan, sqrt


def leave_one_out(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals: dict[int, list[int]] = {}
    for user, click, view in zip(users, clicks, views):
        total = totals.setdefault(user, [0, 0])
        total[0] += click
        total[1] += view
    number = len(totals)
    if number == 1:
        return [nan, nan]
    c_all, v_all = sum(clicks), sum(views)
    # How far each user moves the ratio, over one denominator: nothing is lost by taking near numbers from each other.
    moves = [(c_all * v - c * v_all) / (v_all * (v_all - v)) for c, v in totals.values()]
    mean = fsum(moves) / number
    return [sqrt((number - 1) / number * fsum((move - mean) ** 2 for move in moves)), max(map(abs, moves))]
