"""Draws how many letters the first stream would give, then that many of each list."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    size = min(k, n_one + n_other)
    first = int(rng.hypergeometric(n_one, n_other, size))
    merged = []
    for letters, number in ((one, first), (other, size - first)):
        for place in range(number):
            # The first places are filled one by one with a letter that is not picked yet.
            chosen = int(rng.integers(place, len(letters)))
            letters[place], letters[chosen] = letters[chosen], letters[place]
        merged += letters[:number]
    return merged
