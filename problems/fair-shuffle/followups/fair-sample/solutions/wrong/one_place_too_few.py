"""Draws among the answers before, without the new one itself."""

from collections.abc import Iterator

import numpy as np


def fair_sample(stream: Iterator[int], k: int, rng: np.random.Generator) -> list[int]:
    held: list[int] = []
    for number, item in enumerate(stream):
        if number < k:
            held.append(item)
        elif (place := rng.integers(max(number, 1))) < k:
            held[place] = item
    return held
