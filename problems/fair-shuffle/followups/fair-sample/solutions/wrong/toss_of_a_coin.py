"""Every later answer is taken with a chance of one half, so that the last ones are preferred."""

from collections.abc import Iterator

import numpy as np


def fair_sample(stream: Iterator[int], k: int, rng: np.random.Generator) -> list[int]:
    held: list[int] = []
    for item in stream:
        if len(held) < k:
            held.append(item)
        elif k and rng.random() < 0.5:
            held[rng.integers(k)] = item
    return held
