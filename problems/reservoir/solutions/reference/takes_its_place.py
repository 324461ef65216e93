"""Each letter draws a place among those of its kind so far, and takes it if it is one of the first k. O(n)."""

from collections.abc import Iterator

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    held: dict[int, list[int]] = {}
    came: dict[int, int] = {}
    for kind, letter in stream:
        came[kind] = number = came.get(kind, 0) + 1
        letters = held.setdefault(kind, [])
        if number <= k:
            letters.append(letter)
        elif (place := rng.integers(number)) < k:
            letters[place] = letter
    return held
