"""Makes a source of its own in every call, which draws the same each time."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    del rng
    return np.random.default_rng(42).permutation(items).astype(int).tolist()
