"""A heap of the sizes, filled up with empty runs so that every step is full. O(n log n)."""

from heapq import heapify, heappop, heappush


def merge_plan(sizes: list[int], ways: int) -> int:
    # A full step leaves ways - 1 runs fewer, and one has to remain.
    heap = sizes + [0] * ((1 - len(sizes)) % (ways - 1))
    heapify(heap)
    written = 0
    while len(heap) > 1:
        size = sum(heappop(heap) for _ in range(ways))
        written += size
        heappush(heap, size)
    return written
