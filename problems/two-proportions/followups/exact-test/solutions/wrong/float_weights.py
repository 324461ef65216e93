"""Wrong: turns the binomial coefficients into floats, which end at about 10 to the 308."""

from math import comb


def exact_p(bought_a: int, users_a: int, bought_b: int, users_b: int) -> float:
    bought = bought_a + bought_b
    least, most = max(0, bought - users_b), min(users_a, bought)
    weights = [float(comb(users_a, x) * comb(users_b, bought - x)) for x in range(least, most + 1)]
    seen = weights[bought_a - least] * (1 + 1e-9)
    return sum(weight for weight in weights if weight <= seen) / sum(weights)
