"""For each place from the last on, one of the items up to it is swapped in. O(n)."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    order = list(items)
    for place in range(len(order) - 1, 0, -1):
        other = rng.integers(place + 1)
        order[place], order[other] = order[other], order[place]
    return order
