"""Wrong: merges the runs in the order in which they are given."""


def merge_plan(sizes: list[int], ways: int) -> int:
    left, written = list(sizes), 0
    while len(left) > 1:
        size = sum(left[:ways])
        written += size
        left = [size, *left[ways:]]
    return written
