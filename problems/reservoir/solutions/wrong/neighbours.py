"""Wrong: takes k neighbours from a place that is drawn: every letter is fair, the choices are not."""

from collections.abc import Iterator

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    kinds: dict[int, list[int]] = {}
    for kind, letter in stream:
        kinds.setdefault(kind, []).append(letter)
    held = {}
    for kind, letters in kinds.items():
        cut = rng.integers(len(letters))
        held[kind] = (letters[cut:] + letters[:cut])[:k]
    return held
