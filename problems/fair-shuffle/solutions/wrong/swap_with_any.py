"""Swaps every place with any of all places, so n to the power of n ways fall on n! orders."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    order = list(items)
    for place in range(len(order)):
        other = rng.integers(len(order))
        order[place], order[other] = order[other], order[place]
    return order
