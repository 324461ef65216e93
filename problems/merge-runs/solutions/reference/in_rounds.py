"""Merges two logs at a time, so that half as many are left after each round. O(n log k)."""


class ListNode:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def merged(one: ListNode | None, other: ListNode | None) -> ListNode | None:
    front = last = ListNode(None)
    while one and other:
        if other.value < one.value:
            one, other = other, one
        last.next = one
        last, one = one, one.next
    last.next = one or other
    return front.next


def merge_runs(runs: list[ListNode | None]) -> ListNode | None:
    while len(runs) > 1:
        pairs = zip(runs[::2], runs[1::2])
        runs = [merged(one, other) for one, other in pairs] + runs[len(runs) // 2 * 2 :]
    return runs[0] if runs else None
