"""Counts each reading, up for the first list and down for the second. O(n)."""

from collections import Counter


def left_over(first: list[int], second: list[int]) -> list[int]:
    balance = Counter(first)
    balance.subtract(second)
    return [reading for reading, count in balance.items() for _ in range(abs(count))]
