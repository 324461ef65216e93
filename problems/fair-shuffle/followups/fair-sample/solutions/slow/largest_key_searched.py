"""Slow: looks through all keys that are held for the largest one, with every answer."""

from collections.abc import Iterator

import numpy as np


def fair_sample(stream: Iterator[int], k: int, rng: np.random.Generator) -> list[int]:
    held: list[tuple[float, int]] = []
    for item in stream:
        held.append((rng.random(), item))
        if len(held) > k:
            held.remove(max(held))
    return [item for _, item in held]
