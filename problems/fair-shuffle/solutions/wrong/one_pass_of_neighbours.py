"""Swaps each pair of neighbours or not, once."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    order = list(items)
    for place in range(len(order) - 1):
        if rng.random() < 0.5:
            order[place], order[place + 1] = order[place + 1], order[place]
    return order
