"""Wrong: multiplies the square out, which leaves the difference of three nearly equal sums."""

from math import nan, sqrt


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals: dict[int, list[int]] = {}
    for user, click, view in zip(users, clicks, views):
        total = totals.setdefault(user, [0, 0])
        total[0] += click
        total[1] += view
    ratio, n = sum(clicks) / sum(views), len(totals)
    if n == 1:
        return [ratio, nan]
    cc = float(sum(c * c for c, _ in totals.values()))
    cv = float(sum(c * v for c, v in totals.values()))
    vv = float(sum(v * v for _, v in totals.values()))
    squares = max(0.0, cc - 2 * ratio * cv + ratio * ratio * vv)
    return [ratio, sqrt(squares * n / (n - 1)) / sum(views)]
