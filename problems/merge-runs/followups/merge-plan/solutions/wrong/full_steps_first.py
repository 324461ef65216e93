"""Wrong: every step is as full as it can be, so the last one, which costs most, may be nearly empty."""

from heapq import heapify, heappop, heappush


def merge_plan(sizes: list[int], ways: int) -> int:
    heap = list(sizes)
    heapify(heap)
    written = 0
    while len(heap) > 1:
        size = sum(heappop(heap) for _ in range(min(ways, len(heap))))
        written += size
        heappush(heap, size)
    return written
