"""Slow: looks through all keys of the kind for the largest one, with every letter."""

from collections.abc import Iterator

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    held: dict[int, list[tuple[float, int]]] = {}
    for kind, letter in stream:
        letters = held.setdefault(kind, [])
        letters.append((rng.random(), letter))
        if len(letters) > k:
            letters.remove(max(letters))
    return {kind: [letter for _, letter in letters] for kind, letters in held.items()}
