"""Slow: goes through all users one by one to add up their spread."""

from math import erfc, sqrt


def compare_shares(bought_a: int, users_a: int, bought_b: int, users_b: int) -> list[float]:
    def spread_of(bought: int, users: int) -> float:
        share = bought / users
        total = 0.0
        for user in range(users):
            total += (1 - share) ** 2 if user < bought else share**2
        return total / users / users

    p = (bought_a + bought_b) / (users_a + users_b)
    d = bought_b / users_b - bought_a / users_a
    spread = sqrt(p * (1 - p) * (1 / users_a + 1 / users_b))
    z = d / spread if spread else 0.0
    half = 1.959963984540054 * sqrt(spread_of(bought_a, users_a) + spread_of(bought_b, users_b))
    return [d, z, erfc(abs(z) / sqrt(2)), d - half, d + half]
