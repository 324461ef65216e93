"""Wrong: stops when the runs that are left fit into one step, without counting that step."""

from heapq import heapify, heappop, heappush


def merge_plan(sizes: list[int], ways: int) -> int:
    heap = list(sizes)
    while len(heap) > 1 and (len(heap) - 1) % (ways - 1):
        heap.append(0)
    heapify(heap)
    written = 0
    while len(heap) > ways:
        size = sum(heappop(heap) for _ in range(ways))
        written += size
        heappush(heap, size)
    return written
