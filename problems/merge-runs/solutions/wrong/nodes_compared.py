"""Wrong: where two times are equal the heap compares the nodes, which cannot be compared."""

from heapq import heapify, heappop, heappush


def merge_runs(runs):
    heap = [(run.value, run) for run in runs if run]
    heapify(heap)
    first = last = None
    while heap:
        _, node = heappop(heap)
        if node.next:
            heappush(heap, (node.next.value, node.next))
        if last:
            last.next = node
        first, last = first or node, node
    return first
