"""Draws among the places before, never the place itself."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    order = list(items)
    for place in range(len(order) - 1, 0, -1):
        other = rng.integers(place)
        order[place], order[other] = order[other], order[place]
    return order
