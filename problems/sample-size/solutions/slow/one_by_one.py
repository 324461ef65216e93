"""Slow: tries one number of users after another."""

from math import sqrt
from statistics import NormalDist


def users_per_arm(rate: float, lift: float, alpha: float, power: float) -> int:
    z, other = NormalDist().inv_cdf, rate + lift
    mean = (rate + other) / 2
    spread = z(1 - alpha / 2) * sqrt(2 * mean * (1 - mean))
    spread += z(power) * sqrt(rate * (1 - rate) + other * (1 - other))
    users = 1
    while abs(lift) * sqrt(users) < spread:
        users += 1
    return users
