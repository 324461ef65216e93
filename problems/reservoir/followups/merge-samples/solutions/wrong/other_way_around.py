"""Wrong: takes the length of one stream for that of the other."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    size = min(k, n_one + n_other)
    first = int(rng.hypergeometric(n_other, n_one, size))
    first = min(max(first, size - len(other)), len(one))
    picked = [*rng.permutation(one)[:first], *rng.permutation(other)[: size - first]]
    return [int(letter) for letter in picked]
