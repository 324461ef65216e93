"""Wrong: the chance of being picked is right, but it is always the oldest one that leaves."""

from collections.abc import Iterator

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    held: dict[int, list[int]] = {}
    came: dict[int, int] = {}
    for kind, letter in stream:
        came[kind] = number = came.get(kind, 0) + 1
        if number <= k:
            held.setdefault(kind, []).append(letter)
        elif rng.integers(number) < k:
            held[kind] = [*held[kind][1:], letter]
    return held
