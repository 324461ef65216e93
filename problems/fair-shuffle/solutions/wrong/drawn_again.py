"""Draws with replacement, so items are lost and others come twice."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    return [items[rng.integers(len(items))] for _ in items]
