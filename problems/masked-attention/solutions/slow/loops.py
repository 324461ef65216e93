"""Slow: plain loops over queries, keys and the numbers in them."""

from math import exp, sqrt


def attention(
    q: list[list[float]], k: list[list[float]], v: list[list[float]], allowed: list[list[bool]]
) -> list[list[float]]:
    result: list[list[float]] = []
    for i, query in enumerate(q):
        fits = []
        for key in k:
            total = 0.0
            for one, other in zip(query, key):
                total += one * other
            fits.append(total / sqrt(len(query)))
        largest = max((fit for fit, open_ in zip(fits, allowed[i]) if open_), default=0.0)
        powers = [exp(fit - largest) if open_ else 0.0 for fit, open_ in zip(fits, allowed[i])]
        whole = sum(powers) or 1.0
        row = [0.0] * len(v[0])
        for power, value in zip(powers, v):
            for place, number in enumerate(value):
                row[place] += power / whole * number
        result.append(row)
    return result
