"""Wrong: adds up the tables on the side of what was seen only."""

from math import comb


def exact_p(bought_a: int, users_a: int, bought_b: int, users_b: int) -> float:
    bought = bought_a + bought_b
    least, most = max(0, bought - users_b), min(users_a, bought)
    weights = [comb(users_a, x) * comb(users_b, bought - x) for x in range(least, most + 1)]
    share, whole = bought_a * (users_a + users_b), bought * users_a
    side = weights[: bought_a - least + 1] if share <= whole else weights[bought_a - least :]
    return sum(side) / sum(weights)
