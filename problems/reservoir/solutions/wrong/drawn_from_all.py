"""Wrong: draws k letters from all kinds together, so rare kinds may be missing."""

from collections.abc import Iterator

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    held: list[tuple[int, int]] = []
    for number, pair in enumerate(stream, 1):
        if number <= k:
            held.append(pair)
        elif (place := rng.integers(number)) < k:
            held[place] = pair
    kinds: dict[int, list[int]] = {}
    for kind, letter in held:
        kinds.setdefault(kind, []).append(letter)
    return kinds
