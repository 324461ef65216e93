"""Users per arm: halve the range of numbers until the smallest with enough power is left."""

from math import sqrt

from scipy.special import ndtr, ndtri


def users_per_arm(rate: float, lift: float, alpha: float, power: float) -> int:
    other = rate + lift
    mean = rate + lift / 2
    under_null = ndtri(1 - alpha / 2) * sqrt(2 * mean * (1 - mean))
    spread = sqrt(max(0.0, rate * (1 - rate) + other * (1 - other)))

    def enough(users: int) -> bool:
        return bool(ndtr((abs(lift) * sqrt(users) - under_null) / spread) >= power)

    low, high = 0, 1
    while not enough(high):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle, high)
    return high
