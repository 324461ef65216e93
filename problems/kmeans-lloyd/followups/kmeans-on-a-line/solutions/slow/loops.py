"""Slow: tries every beginning of the last group for every end, in plain loops."""


def kmeans_on_a_line(places: list[int], k: int) -> float:
    line = sorted(places)
    n = len(line)
    sums, squares = [0], [0]
    for place in line:
        sums.append(sums[-1] + place)
        squares.append(squares[-1] + place * place)
    best = [0.0] + [float("inf")] * n
    for _ in range(k):
        now = list(best)
        for end in range(1, n + 1):
            for start in range(end):
                total = sums[end] - sums[start]
                cost = ((squares[end] - squares[start]) * (end - start) - total * total) / (end - start)
                if best[start] + cost < now[end]:
                    now[end] = best[start] + cost
        best = now
    return best[n]
