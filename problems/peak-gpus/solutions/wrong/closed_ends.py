"""Wrong: lets a job keep its card at the very moment of its end."""


def peak_jobs(jobs: list[list[int]]) -> int:
    changes = [(start, -1) for start, end in jobs if start < end] + [(end, 1) for start, end in jobs if start < end]
    busy = peak = 0
    for _, change in sorted(changes):
        busy -= change
        peak = max(peak, busy)
    return peak
