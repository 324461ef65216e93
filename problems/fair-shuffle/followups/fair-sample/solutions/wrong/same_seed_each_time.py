"""Makes a source of its own in every call, which draws the same each time."""

from collections.abc import Iterator

import numpy as np


def fair_sample(stream: Iterator[int], k: int, rng: np.random.Generator) -> list[int]:
    del rng
    own = np.random.default_rng(7)
    held: list[int] = []
    for number, item in enumerate(stream):
        if number < k:
            held.append(item)
        elif (place := own.integers(number + 1)) < k:
            held[place] = item
    return held
