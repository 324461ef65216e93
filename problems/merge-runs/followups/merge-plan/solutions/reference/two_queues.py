"""Sorts once; merged runs come out in order too, so the smallest is at the front of one of two queues."""

from collections import deque


def merge_plan(sizes: list[int], ways: int) -> int:
    if len(sizes) < 2:
        return 0
    given, made = deque(sorted(sizes)), deque()
    # The first step takes what is left over, so that all others are full.
    take = (len(sizes) - 2) % (ways - 1) + 2
    written = 0
    while len(given) + len(made) > 1:
        size = 0
        for _ in range(take):
            size += (given if not made or given and given[0] <= made[0] else made).popleft()
        made.append(size)
        written += size
        take = ways
    return written
