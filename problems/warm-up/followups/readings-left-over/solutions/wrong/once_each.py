"""Wrong: counts, and then gives each reading that is left over only once."""

from collections import Counter


def left_over(first: list[int], second: list[int]) -> list[int]:
    balance = Counter(first)
    balance.subtract(second)
    return [reading for reading, count in balance.items() if count != 0]
