"""Wrong: merges all runs once before any takes part a second time."""


def merge_plan(sizes: list[int], ways: int) -> int:
    left, written = sorted(sizes), 0
    while len(left) > 1:
        groups = [left[at : at + ways] for at in range(0, len(left), ways)]
        written += sum(sum(group) for group in groups if len(group) > 1)
        left = sorted(map(sum, groups))
    return written
