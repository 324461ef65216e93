"""Slow: the best for every number of boxes and days, from all places of the last cut, O(n^2 * days)."""


def least_busy_day(sizes: list[int], days: int) -> int:
    total = [0]
    for size in sizes:
        total.append(total[-1] + size)
    best = total
    for day in range(1, days):
        better = [0] * len(total)
        for boxes in range(day + 1, len(total)):
            better[boxes] = max(min(best[cut], total[boxes] - total[cut]) for cut in range(day, boxes))
        best = better
    return best[-1]
