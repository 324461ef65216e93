"""Wrong: takes the first k of each kind, which needs no chance at all."""

from collections.abc import Iterator

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    held: dict[int, list[int]] = {}
    for kind, letter in stream:
        letters = held.setdefault(kind, [])
        if len(letters) < k:
            letters.append(letter)
    return held
