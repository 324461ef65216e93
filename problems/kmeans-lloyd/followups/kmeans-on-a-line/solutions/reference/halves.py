"""Best groups on a line: the best cut moves right with the end, so halves narrow the search; O(k n log n)."""

from itertools import accumulate


def kmeans_on_a_line(places: list[int], k: int) -> float:
    line = sorted(places)
    sums = [0, *accumulate(line)]
    squares = [0, *accumulate(place * place for place in line)]

    def cost(start: int, end: int) -> float:
        total, count = sums[end] - sums[start], end - start
        return ((squares[end] - squares[start]) * count - total * total) / count if count else 0.0

    n = len(line)
    best = [cost(0, end) for end in range(n + 1)]
    for _ in range(min(k, n) - 1):
        now = [0.0] * (n + 1)
        open_parts = [(1, n, 0, n - 1)]
        while open_parts:
            low, high, first, last = open_parts.pop()
            if low > high:
                continue
            end = (low + high) // 2
            found = [best[start] + cost(start, end) for start in range(first, min(last, end - 1) + 1)]
            now[end] = min(found)
            at = first + found.index(now[end])
            open_parts += [(low, end - 1, first, at), (end + 1, high, at, last)]
        best = now
    return best[n]
