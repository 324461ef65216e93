"""Every answer gets a key that is drawn; the k with the smallest keys stay, in a heap. O(n log k)."""

from collections.abc import Iterator
from heapq import nsmallest

import numpy as np


def fair_sample(stream: Iterator[int], k: int, rng: np.random.Generator) -> list[int]:
    return [item for _, item in nsmallest(k, ((rng.random(), item) for item in stream))]
