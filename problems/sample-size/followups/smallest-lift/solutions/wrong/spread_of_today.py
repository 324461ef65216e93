"""Wrong: takes both spreads at today's rate, for which the formula can be solved."""

from math import nan, sqrt
from statistics import NormalDist


def smallest_lift(rate: float, users: int, alpha: float, power: float) -> float:
    z = NormalDist().inv_cdf
    lift = (z(1 - alpha / 2) + z(power)) * sqrt(2 * rate * (1 - rate) / users)
    return lift if lift <= 1 - rate else nan
