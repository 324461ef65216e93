"""Wrong: treats the second sample as a stream that goes on after the first sample."""

import numpy as np


def merge_samples(
    one: list[int], n_one: int, other: list[int], n_other: int, k: int, rng: np.random.Generator
) -> list[int]:
    held = list(one)
    for number, letter in enumerate(other, n_one + 1):
        if len(held) < k:
            held.append(letter)
        elif (place := rng.integers(number)) < k:
            held[place] = letter
    return held
