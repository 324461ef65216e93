"""First repeat: sort the positions by their event, so that equal events stand side by side, O(n log n)."""

from itertools import pairwise


def first_repeat(events: list[int]) -> int:
    # The sort is stable: among equal events the earlier position stays first.
    order = sorted(range(len(events)), key=events.__getitem__)
    again = (later for earlier, later in pairwise(order) if events[earlier] == events[later])
    return min(again, default=-1)
