"""Wrong: takes the mean of the users' own ratios, so a user with one page counts as much as one with a thousand."""

from math import nan, sqrt


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals: dict[int, list[int]] = {}
    for user, click, view in zip(users, clicks, views):
        total = totals.setdefault(user, [0, 0])
        total[0] += click
        total[1] += view
    ratios = [c / v for c, v in totals.values()]
    n, mean = len(ratios), sum(ratios) / len(ratios)
    if n == 1:
        return [mean, nan]
    return [mean, sqrt(sum((ratio - mean) ** 2 for ratio in ratios) / (n - 1) / n)]
