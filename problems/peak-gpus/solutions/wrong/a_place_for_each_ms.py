"""Wrong: keeps a number for every millisecond, which no memory holds."""


def peak_jobs(jobs: list[list[int]]) -> int:
    busy: dict[int, int] = {}
    for start, end in jobs:
        for moment in range(start, end):
            busy[moment] = busy.get(moment, 0) + 1
    return max(busy.values(), default=0)
