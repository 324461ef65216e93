"""Smallest capacity: whole days at a time by searching the running totals, O(days * log n * log total)."""

from bisect import bisect_right
from itertools import accumulate


def smallest_capacity(sizes: list[int], days: int) -> int:
    totals = list(accumulate(sizes))
    largest = max(sizes)
    mean = -(-totals[-1] // days)

    def fits(capacity: int) -> bool:
        done = boxes = 0
        for _ in range(days):
            boxes = bisect_right(totals, done + capacity, boxes)
            if boxes == len(totals):
                return True
            done = totals[boxes - 1]
        return False

    low, high = max(largest, mean), min(largest + mean, totals[-1])
    while low < high:
        middle = (low + high) // 2
        if fits(middle):
            high = middle
        else:
            low = middle + 1
    return low
