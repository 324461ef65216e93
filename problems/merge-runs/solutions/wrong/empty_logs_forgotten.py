"""Wrong: asks each log for its first time, also one that has none."""

from heapq import heapify, heappop, heappush


def merge_runs(runs):
    heap = [(run.value, place, run) for place, run in enumerate(runs)]
    heapify(heap)
    first = last = None
    while heap:
        _, place, node = heappop(heap)
        if node.next:
            heappush(heap, (node.next.value, place, node.next))
        if last:
            last.next = node
        first, last = first or node, node
    return first
