"""Wrong: takes the nearest report, even one from the future."""

from math import nan


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    found = []
    for tick in range(first, first + step * ticks, step):
        best = min(range(len(times)), key=lambda place: (abs(times[place] - tick), -place), default=None)
        found.append(nan if best is None or abs(tick - times[best]) > max_age else prices[best])
    return found
