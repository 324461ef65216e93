"""Wrong: always takes the same number from each side, the one that is expected."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    size = min(k, n_one + n_other)
    first = round(size * n_one / max(n_one + n_other, 1))
    picked = [*rng.permutation(one)[:first], *rng.permutation(other)[: size - first]]
    return [int(letter) for letter in picked]
