"""Wrong: takes the normal curve all the same."""

from math import erfc, sqrt


def exact_p(bought_a: int, users_a: int, bought_b: int, users_b: int) -> float:
    together = (bought_a + bought_b) / (users_a + users_b)
    spread = sqrt(together * (1 - together) * (1 / users_a + 1 / users_b))
    z = (bought_b / users_b - bought_a / users_a) / spread if spread else 0.0
    return erfc(abs(z) / sqrt(2))
