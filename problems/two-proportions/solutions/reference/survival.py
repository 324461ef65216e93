"""Two proportions: shares as floats, twice the survival function of the normal distribution."""

from math import sqrt

from scipy.stats import norm


def compare_shares(bought_a: int, users_a: int, bought_b: int, users_b: int) -> list[float]:
    p_a, p_b = bought_a / users_a, bought_b / users_b
    bought = bought_a + bought_b
    if bought in (0, users_a + users_b):
        return [0.0, 0.0, 1.0, 0.0, 0.0]
    p = bought / (users_a + users_b)
    z = (p_b - p_a) / sqrt(p * (1 - p) * (1 / users_a + 1 / users_b))
    half = float(norm.ppf(0.975)) * sqrt(p_a * (1 - p_a) / users_a + p_b * (1 - p_b) / users_b)
    return [p_b - p_a, z, float(2 * norm.sf(abs(z))), p_b - p_a - half, p_b - p_a + half]
