"""Wrong: sets the chance by the number of all letters so far, so common company makes late letters rare."""

from collections.abc import Iterator

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    held: dict[int, list[int]] = {}
    for number, (kind, letter) in enumerate(stream, 1):
        letters = held.setdefault(kind, [])
        if len(letters) < k:
            letters.append(letter)
        elif (place := rng.integers(number)) < k:
            letters[place] = letter
    return held
