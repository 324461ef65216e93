"""Wrong: takes the lift for a share of the rate."""

from math import ceil, sqrt
from statistics import NormalDist


def users_per_arm(rate: float, lift: float, alpha: float, power: float) -> int:
    z, other = NormalDist().inv_cdf, min(1.0, rate * (1 + lift))
    mean = (rate + other) / 2
    spread = z(1 - alpha / 2) * sqrt(2 * mean * (1 - mean))
    spread += z(power) * sqrt(rate * (1 - rate) + other * (1 - other))
    return ceil((spread / (other - rate)) ** 2)
