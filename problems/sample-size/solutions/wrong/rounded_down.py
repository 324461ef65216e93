"""Wrong: rounds to the nearest number, so now and then one user is missing."""

from math import sqrt
from statistics import NormalDist


def users_per_arm(rate: float, lift: float, alpha: float, power: float) -> int:
    z, other = NormalDist().inv_cdf, rate + lift
    mean = (rate + other) / 2
    spread = z(1 - alpha / 2) * sqrt(2 * mean * (1 - mean))
    spread += z(power) * sqrt(rate * (1 - rate) + other * (1 - other))
    return round((spread / lift) ** 2)
