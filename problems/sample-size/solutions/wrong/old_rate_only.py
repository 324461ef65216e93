"""Wrong: takes the spread of the old rate for both halves."""

from math import ceil, sqrt
from statistics import NormalDist


def users_per_arm(rate: float, lift: float, alpha: float, power: float) -> int:
    z = NormalDist().inv_cdf
    return ceil(((z(1 - alpha / 2) + z(power)) * sqrt(2 * rate * (1 - rate)) / lift) ** 2)
