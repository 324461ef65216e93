"""Slow: looks through the list for each letter that is taken out of it."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    merged = []
    while len(merged) < k and n_one + n_other:
        if rng.integers(n_one + n_other) < n_one:
            n_one -= 1
            letter = one[rng.integers(len(one))]
            one = [item for item in one if item != letter] + [letter] * (one.count(letter) - 1)
        else:
            n_other -= 1
            letter = other[rng.integers(len(other))]
            other = [item for item in other if item != letter] + [letter] * (other.count(letter) - 1)
        merged.append(letter)
    return merged
