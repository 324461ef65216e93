"""Wrong: takes the mean of both shares for the share of all users."""

from math import erfc, sqrt


def compare_shares(bought_a: int, users_a: int, bought_b: int, users_b: int) -> list[float]:
    p_a, p_b = bought_a / users_a, bought_b / users_b
    p, d = (p_a + p_b) / 2, p_b - p_a
    spread = sqrt(p * (1 - p) * (1 / users_a + 1 / users_b))
    z = d / spread if spread else 0.0
    half = 1.959963984540054 * sqrt(p_a * (1 - p_a) / users_a + p_b * (1 - p_b) / users_b)
    return [d, z, erfc(abs(z) / sqrt(2)), d - half, d + half]
