"""Wrong: asks whether the next node's time is true, which 0 is not."""

from heapq import heapify, heappop, heappush


def merge_runs(runs):
    heap = [(run.value, place, run) for place, run in enumerate(runs) if run]
    heapify(heap)
    first = last = None
    while heap:
        _, place, node = heappop(heap)
        if node.next and node.next.value:
            heappush(heap, (node.next.value, place, node.next))
        node.next = None
        if last:
            last.next = node
        first, last = first or node, node
    return first
