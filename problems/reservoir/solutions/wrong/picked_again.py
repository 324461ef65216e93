"""Wrong: picks one letter k times over, so that one may be picked twice."""

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
        for place in range(len(letters)):
            if rng.integers(number) == 0:
                letters[place] = letter
    return held
