"""Wrong: draws each letter's stream as if the letters before had been put back."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    size = min(k, n_one + n_other)
    first = int(rng.binomial(size, n_one / max(n_one + n_other, 1)))
    first = min(max(first, size - len(other)), len(one))
    picked = [*rng.permutation(one)[:first], *rng.permutation(other)[: size - first]]
    return [int(letter) for letter in picked]
