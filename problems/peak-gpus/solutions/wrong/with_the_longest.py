"""Wrong: counts for each job all the jobs that it overlaps at any time, not at one moment."""


def peak_jobs(jobs: list[list[int]]) -> int:
    real = [(start, end) for start, end in jobs if start < end]
    return max((sum(a < end and start < b for a, b in real) for start, end in real), default=0)
