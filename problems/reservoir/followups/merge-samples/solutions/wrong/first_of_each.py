"""Wrong: draws how many, but takes the first ones of each list."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    size = min(k, n_one + n_other)
    first = int(rng.hypergeometric(n_one, n_other, size))
    return one[:first] + other[: size - first]
