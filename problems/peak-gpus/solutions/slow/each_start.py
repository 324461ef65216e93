"""Slow: counts at the start of every job who is running, O(n^2)."""


def peak_jobs(jobs: list[list[int]]) -> int:
    return max((sum(a <= start < b for a, b in jobs) for start, _ in jobs), default=0)
