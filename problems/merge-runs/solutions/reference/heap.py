"""A heap of the first times; equal ones come in the order of the logs. O(n log k)."""

from heapq import heapify, heappop, heapreplace


class ListNode:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def merge_runs(runs: list[ListNode | None]) -> ListNode | None:
    heap = [(run.value, place, run) for place, run in enumerate(runs) if run]
    heapify(heap)
    front = last = ListNode(None)
    while heap:
        _, place, node = heap[0]
        last.next = node
        last = node
        if node.next:
            heapreplace(heap, (node.next.value, place, node.next))
        else:
            heappop(heap)
    return front.next
