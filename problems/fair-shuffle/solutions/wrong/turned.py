"""Turns the list by a number of places that is drawn: every item is fair, their order is not."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    if not items:
        return []
    cut = rng.integers(len(items))
    return items[cut:] + items[:cut]
