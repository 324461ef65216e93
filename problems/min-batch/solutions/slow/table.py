"""Slow: the best for every number of boxes and days, from all places of the last cut, O(n^2 * days)."""


def smallest_capacity(sizes: list[int], days: int) -> int:
    total = [0]
    for size in sizes:
        total.append(total[-1] + size)
    best = total
    for day in range(1, min(days, len(sizes))):
        better = best[:]
        for boxes in range(day, len(total)):
            for cut in range(boxes - 1, 0, -1):
                last = total[boxes] - total[cut]
                if last >= better[boxes]:
                    break
                better[boxes] = min(better[boxes], max(best[cut], last))
        best = better
    return best[-1]
