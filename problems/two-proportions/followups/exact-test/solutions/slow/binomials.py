"""Slow: finds two binomial coefficients anew for every table."""

from math import comb


def exact_p(bought_a: int, users_a: int, bought_b: int, users_b: int) -> float:
    bought = bought_a + bought_b
    least, most = max(0, bought - users_b), min(users_a, bought)
    weights = [comb(users_a, x) * comb(users_b, bought - x) for x in range(least, most + 1)]
    seen = weights[bought_a - least]
    return sum(weight for weight in weights if weight <= seen) / sum(weights)
