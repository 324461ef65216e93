"""Wrong: always merges two runs, however many could be open."""

from heapq import heapify, heappop, heappush


def merge_plan(sizes: list[int], ways: int) -> int:
    heap = list(sizes)
    heapify(heap)
    written = 0
    while len(heap) > 1:
        size = heappop(heap) + heappop(heap)
        written += size
        heappush(heap, size)
    return written
