"""Users per arm: the formula, rounded up."""

from math import ceil, sqrt
from statistics import NormalDist


def users_per_arm(rate: float, lift: float, alpha: float, power: float) -> int:
    z, other = NormalDist().inv_cdf, rate + lift
    mean = (rate + other) / 2
    spread = z(1 - alpha / 2) * sqrt(2 * mean * (1 - mean))
    spread += z(power) * sqrt(max(0.0, rate * (1 - rate) + other * (1 - other)))
    return ceil((spread / lift) ** 2)
