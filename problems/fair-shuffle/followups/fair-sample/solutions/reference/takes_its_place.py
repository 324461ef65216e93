"""The answer that is number i takes one of i places; only k of them are there. O(n)."""

from collections.abc import Iterator

import numpy as np


def fair_sample(stream: Iterator[int], k: int, rng: np.random.Generator) -> list[int]:
    held: list[int] = []
    for number, item in enumerate(stream):
        if number < k:
            held.append(item)
            continue
        place = rng.integers(number + 1)
        if place < k:
            held[place] = item
    return held
