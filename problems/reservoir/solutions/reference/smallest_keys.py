"""Each letter gets a key that is drawn; of each kind the k smallest stay, on a heap with the largest key on top."""

from collections.abc import Iterator
from heapq import heappush, heappushpop

import numpy as np


def reservoir(stream: Iterator[tuple[int, int]], k: int, rng: np.random.Generator) -> dict[int, list[int]]:
    heaps: dict[int, list[tuple[float, int]]] = {}
    for kind, letter in stream:
        heap = heaps.setdefault(kind, [])
        if len(heap) < k:
            heappush(heap, (-rng.random(), letter))
        else:
            heappushpop(heap, (-rng.random(), letter))
    return {kind: [letter for _, letter in heap] for kind, heap in heaps.items()}
