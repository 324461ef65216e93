"""Wrong: gives the rise as a part of today's rate."""

from math import nan, sqrt
from statistics import NormalDist


def smallest_lift(rate: float, users: int, alpha: float, power: float) -> float:
    z_level, z_power = NormalDist().inv_cdf(1 - alpha / 2), NormalDist().inv_cdf(power)

    def enough(lift: float) -> bool:
        other, mean = rate + lift, rate + lift / 2
        spread = z_level * sqrt(2 * mean * (1 - mean))
        spread += z_power * sqrt(max(0.0, rate * (1 - rate) + other * (1 - other)))
        return lift * sqrt(users) >= spread

    low, high = 0.0, 1 - rate
    if not enough(high):
        return nan
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high / rate
