"""Wrong: has z in a list for the usual plans only and falls back on those."""

from math import ceil, sqrt
from statistics import NormalDist

USUAL = (0.000001, 0.01, 0.05, 0.2, 0.5)


def users_per_arm(rate: float, lift: float, alpha: float, power: float) -> int:
    z, other = NormalDist().inv_cdf, rate + lift
    level = min(USUAL, key=lambda usual: abs(usual - alpha))
    mean = (rate + other) / 2
    spread = z(1 - level / 2) * sqrt(2 * mean * (1 - mean))
    spread += z(power) * sqrt(rate * (1 - rate) + other * (1 - other))
    return ceil((spread / lift) ** 2)
