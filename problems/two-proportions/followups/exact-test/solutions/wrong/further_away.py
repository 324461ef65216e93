"""Wrong: adds up what is as far from the mean, not what is as unlikely."""

from math import comb


def exact_p(bought_a: int, users_a: int, bought_b: int, users_b: int) -> float:
    bought = bought_a + bought_b
    least, most = max(0, bought - users_b), min(users_a, bought)
    weights = [comb(users_a, x) * comb(users_b, bought - x) for x in range(least, most + 1)]
    mean = bought * users_a / (users_a + users_b)
    away = abs(bought_a - mean) - 1e-9
    return sum(weight for x, weight in enumerate(weights, least) if abs(x - mean) >= away) / sum(weights)
