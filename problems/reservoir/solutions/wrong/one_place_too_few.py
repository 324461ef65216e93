"""Wrong: draws among the letters before, without the new one itself."""

from collections.abc import Iterator

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    held: dict[int, list[int]] = {}
    came: dict[int, int] = {}
    for kind, letter in stream:
        before = came.get(kind, 0)
        came[kind] = before + 1
        letters = held.setdefault(kind, [])
        if before < k:
            letters.append(letter)
        elif (place := rng.integers(before)) < k:
            letters[place] = letter
    return held
