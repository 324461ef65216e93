"""Wrong: draws from both samples alike, however long the streams were."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    return [int(letter) for letter in rng.permutation(one + other)[:k]]
