"""Wrong: makes a source of its own in every call, which draws the same each time."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    own = np.random.default_rng(5)
    size = min(k, n_one + n_other)
    first = int(own.hypergeometric(n_one, n_other, size))
    picked = [*own.permutation(one)[:first], *own.permutation(other)[: size - first]]
    return [int(letter) for letter in picked]
