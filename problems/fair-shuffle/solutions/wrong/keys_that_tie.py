"""Sorts by keys of which two may be equal, and then the order of the list decides."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    return sorted(items, key=lambda _: rng.integers(len(items)))
