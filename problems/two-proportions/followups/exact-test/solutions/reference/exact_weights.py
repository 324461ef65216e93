"""Exact test: the weight of every table as a whole number, each from the one before it."""

from math import comb


def exact_p(bought_a: int, users_a: int, bought_b: int, users_b: int) -> float:
    bought = bought_a + bought_b
    least, most = max(0, bought - users_b), min(users_a, bought)
    weights = [comb(users_a, least) * comb(users_b, bought - least)]
    for x in range(least, most):
        weights.append(weights[-1] * (users_a - x) * (bought - x) // ((x + 1) * (users_b - bought + x + 1)))
    seen = weights[bought_a - least]
    return sum(weight for weight in weights if weight <= seen) / sum(weights)
