"""The chance of being taken is right, but it is always the first place that is given up."""

from collections.abc import Iterator

import numpy as np


def fair_sample(stream: Iterator[int], k: int, rng: np.random.Generator) -> list[int]:
    held: list[int] = []
    for number, item in enumerate(stream):
        if number < k:
            held.append(item)
        elif rng.integers(number + 1) < k:
            held[0] = item
    return held
