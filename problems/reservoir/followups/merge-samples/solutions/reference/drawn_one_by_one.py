"""Draws k times from which stream the next letter is, without putting back; the lists are shuffled. O(k)."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    first, second = rng.permutation(one).tolist(), rng.permutation(other).tolist()
    merged = []
    for left in range(n_one + n_other, max(n_one + n_other - k, 0), -1):
        if rng.integers(left) < n_one:
            n_one -= 1
            merged.append(int(first.pop()))
        else:
            merged.append(int(second.pop()))
    return merged
