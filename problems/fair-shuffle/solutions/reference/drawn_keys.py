"""Every item gets a key that is drawn, and the keys are sorted. O(n log n)."""

import numpy as np


def fair_shuffle(items: list[int], rng: np.random.Generator) -> list[int]:
    keys = rng.random(len(items)).tolist()
    return [item for _, item in sorted(zip(keys, items, strict=True))]
