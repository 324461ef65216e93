"""Wrong: keeps the first report of each second."""

from bisect import bisect_left
from math import nan


def between_reports(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_gap: int
) -> list[float]:
    reports = dict(zip(reversed(times), reversed(prices)))
    moments = sorted(reports)
    found: list[float] = []
    for tick in range(first, first + step * ticks, step):
        place = bisect_left(moments, tick)
        if tick in reports:
            found.append(reports[tick])
        elif 0 < place < len(moments) and moments[place] - moments[place - 1] <= max_gap:
            before, behind = moments[place - 1], moments[place]
            low, high = reports[before], reports[behind]
            found.append(low + (high - low) * (tick - before) / (behind - before))
        else:
            found.append(nan)
    return found
