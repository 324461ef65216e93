"""Last known price: reports in order of time and ticks walked through together."""

from math import nan


def last_known(
    times: list[int], prices: list[float], first: int, step: int, ticks: int, max_age: int
) -> list[float]:
    order = sorted(range(len(times)), key=times.__getitem__)
    found: list[float] = []
    seen = 0
    for tick in range(first, first + step * ticks, step):
        while seen < len(order) and times[order[seen]] <= tick:
            seen += 1
        latest = order[seen - 1] if seen else None
        found.append(prices[latest] if latest is not None and tick - times[latest] <= max_age else nan)
    return found
