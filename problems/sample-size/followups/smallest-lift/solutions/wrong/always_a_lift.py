"""Wrong: returns the largest rise where no rise is found."""

from math import sqrt
from statistics import NormalDist


def smallest_lift(rate: float, users: int, alpha: float, power: float) -> float:
    z_level, z_power = NormalDist().inv_cdf(1 - alpha / 2), NormalDist().inv_cdf(power)
    low, high = 0.0, 1 - rate
    for _ in range(100):
        lift = (low + high) / 2
        other, mean = rate + lift, rate + lift / 2
        spread = z_level * sqrt(2 * mean * (1 - mean))
        spread += z_power * sqrt(max(0.0, rate * (1 - rate) + other * (1 - other)))
        low, high = (low, lift) if lift * sqrt(users) >= spread else (lift, high)
    return high
