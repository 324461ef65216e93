"""Error of a ratio: totals by user, then one difference for each of them, O(n)."""

from math import fsum, nan, sqrt


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals: dict[int, list[int]] = {}
    for user, click, view in zip(users, clicks, views):
        total = totals.setdefault(user, [0, 0])
        total[0] += click
        total[1] += view
    all_clicks, all_views = sum(clicks), sum(views)
    ratio = all_clicks / all_views
    number = len(totals)
    if number == 1:
        return [ratio, nan]
    # c V - C v is a whole number, so nothing is lost before the square.
    squares = fsum(((c * all_views - all_clicks * v) / all_views) ** 2 for c, v in totals.values())
    return [ratio, sqrt(squares * number / (number - 1)) / all_views]
