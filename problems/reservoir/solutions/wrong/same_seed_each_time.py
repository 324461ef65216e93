"""Wrong: makes a source of its own in every call, which draws the same each time."""

from collections.abc import Iterator

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    own = np.random.default_rng(7)
    held: dict[int, list[int]] = {}
    came: dict[int, int] = {}
    for kind, letter in stream:
        came[kind] = number = came.get(kind, 0) + 1
        letters = held.setdefault(kind, [])
        if number <= k:
            letters.append(letter)
        elif (place := own.integers(number)) < k:
            letters[place] = letter
    return held
