"""Slow: sorts all runs again after each step, O(n^2) and more."""


def merge_plan(sizes: list[int], ways: int) -> int:
    left, written = list(sizes), 0
    while len(left) > 1 and (len(left) - 1) % (ways - 1):
        left.append(0)
    while len(left) > 1:
        left.sort()
        size = sum(left[:ways])
        written += size
        left = [size, *left[ways:]]
    return written
