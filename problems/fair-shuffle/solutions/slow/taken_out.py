"""Takes one item after the other out of the list, which moves all behind it."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    left, order = list(items), []
    while left:
        item = left[rng.integers(len(left))]
        order.append(item)
        left.remove(item)
    return order
