"""Wrong: adds up visits that follow one another and begins anew when a user comes back."""

from itertools import groupby
from math import nan, sqrt


def ratio_error(users: list[int], clicks: list[int], views: list[int]) -> list[float]:
    totals = []
    for _, group in groupby(zip(users, clicks, views), key=lambda visit: visit[0]):
        visits = list(group)
        totals.append((sum(visit[1] for visit in visits), sum(visit[2] for visit in visits)))
    ratio, n = sum(clicks) / sum(views), len(totals)
    if n == 1:
        return [ratio, nan]
    return [ratio, sqrt(sum((c - ratio * v) ** 2 for c, v in totals) * n / (n - 1)) / sum(views)]
