"""Wrong: uses the spread of the interval for the test, too."""

from math import erfc, sqrt


def compare_shares(bought_a: int, users_a: int, bought_b: int, users_b: int) -> list[float]:
    p_a, p_b = bought_a / users_a, bought_b / users_b
    d, spread = p_b - p_a, sqrt(p_a * (1 - p_a) / users_a + p_b * (1 - p_b) / users_b)
    z = d / spread if spread else 0.0
    return [d, z, erfc(abs(z) / sqrt(2)), d - 1.959963984540054 * spread, d + 1.959963984540054 * spread]
