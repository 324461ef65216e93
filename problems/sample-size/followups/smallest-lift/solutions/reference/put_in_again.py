"""Smallest lift: put a lift into the spreads, read the next one off the formula, and go on until it stands still."""

from math import nan, sqrt

from scipy.special import ndtri


def smallest_lift(rate: float, users: int, alpha: float, power: float) -> float:
    z_level, z_power = float(ndtri(1 - alpha / 2)), float(ndtri(power))
    lift = largest = 1 - rate

    def needed(lift: float) -> float:
        other, mean = rate + lift, rate + lift / 2
        pooled, apart = 2 * mean * (1 - mean), max(0.0, rate * (1 - rate) + other * (1 - other))
        return (z_level * sqrt(pooled) + z_power * sqrt(apart)) / sqrt(users)

    if needed(largest) > largest:
        return nan
    for _ in range(20000):
        following = min(largest, needed(lift))
        if abs(following - lift) <= 1e-12 * lift:
            break
        lift = (lift + following) / 2  # half of the way, so that it does not swing to and fro
    return lift
