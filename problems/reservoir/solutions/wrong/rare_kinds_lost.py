"""Wrong: leaves out kinds with fewer than k letters."""

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
    return {kind: letters for kind, letters in held.items() if came[kind] > k}
