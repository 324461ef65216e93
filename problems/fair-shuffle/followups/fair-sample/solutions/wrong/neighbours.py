"""Takes k neighbours from a place that is drawn: every answer is fair, the choices are not."""

from collections.abc import Iterator

import numpy as np


def fair_sample(stream: Iterator[int], k: int, rng: np.random.Generator) -> list[int]:
    items = list(stream)
    if len(items) <= k:
        return items
    cut = rng.integers(len(items))
    return (items[cut:] + items[:cut])[:k]
