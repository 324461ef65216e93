"""Busiest moment: starts and ends sorted apart and merged, O(n log n)."""


def peak_jobs(jobs: list[list[int]]) -> int:
    real = [(start, end) for start, end in jobs if start < end]
    ends = sorted(end for _, end in real)
    ended = peak = 0
    for begun, start in enumerate(sorted(start for start, _ in real), 1):
        while ends[ended] <= start:
            ended += 1
        peak = max(peak, begun - ended)
    return peak
