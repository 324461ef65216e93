"""Two proportions: the complementary error function keeps the smallest p-values."""

from math import erfc, sqrt

QUANTILE = 1.959963984540054


def compare_shares(bought_a: int, users_a: int, bought_b: int, users_b: int) -> list[float]:
    p_a, p_b = bought_a / users_a, bought_b / users_b
    # Over one denominator: the two shares are never taken from each other after rounding.
    difference = (bought_b * users_a - bought_a * users_b) / (users_a * users_b)
    together = (bought_a + bought_b) / (users_a + users_b)
    spread = sqrt(together * (1 - together) * (1 / users_a + 1 / users_b))
    z = difference / spread if spread else 0.0
    half = QUANTILE * sqrt(p_a * (1 - p_a) / users_a + p_b * (1 - p_b) / users_b)
    return [difference, z, erfc(abs(z) / sqrt(2)), difference - half, difference + half]
