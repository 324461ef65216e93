"""Wrong: gives a card to cancelled jobs, too."""

from heapq import heappop, heappush


def peak_jobs(jobs: list[list[int]]) -> int:
    ends: list[int] = []
    peak = 0
    for start, end in sorted(jobs):
        while ends and ends[0] <= start:
            heappop(ends)
        heappush(ends, end)
        peak = max(peak, len(ends))
    return peak
