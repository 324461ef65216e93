"""Wrong: gives what is left over of the first list, and forgets the second one."""

from collections import Counter


def left_over(first: list[int], second: list[int]) -> list[int]:
    return list((Counter(first) - Counter(second)).elements())
