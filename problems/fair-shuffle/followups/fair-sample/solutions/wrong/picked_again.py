"""Picks one answer k times over, so that one may be picked twice."""

from collections.abc import Iterator

import numpy as np


def fair_sample(stream: Iterator[int], k: int, rng: np.random.Generator) -> list[int]:
    held: list[int] = []
    for number, item in enumerate(stream):
        if number < k:
            held.append(item)
        for place in range(len(held)):
            if rng.integers(number + 1) == 0:
                held[place] = item
    return held
