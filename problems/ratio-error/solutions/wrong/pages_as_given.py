"""Wrong: takes the pages for a fixed number, so only clicks vary between users."""

from math import nan, sqrt


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals: dict[int, int] = {}
    for user, click in zip(users, clicks):
        totals[user] = totals.get(user, 0) + click
    n, mean = len(totals), sum(clicks) / len(totals)
    if n == 1:
        return [sum(clicks) / sum(views), nan]
    squares = sum((c - mean) ** 2 for c in totals.values())
    return [sum(clicks) / sum(views), sqrt(squares * n / (n - 1)) / sum(views)]
