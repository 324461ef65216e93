"""Best split with gaps: one sweep with the missing values before all others, one with them behind."""

from math import inf


def split_with_gaps(values: list[float | None], labels: list[int]) -> float:
    return min(
        lowest([edge if value is None else value for value in values], labels) for edge in (-inf, inf)
    )


def lowest(values: list[float], labels: list[int]) -> float:
    n = len(values)
    left, right = [0] * 30, [0] * 30
    for label in labels:
        right[label] += 1
    left_squares, right_squares = 0, sum(count * count for count in right)
    best = right_squares / n
    pairs = sorted(zip(values, labels))
    for size in range(1, n):
        value, label = pairs[size - 1]
        left_squares += 2 * left[label] + 1
        right_squares -= 2 * right[label] - 1
        left[label] += 1
        right[label] -= 1
        if value < pairs[size][0]:
            best = max(best, left_squares / size + right_squares / (n - size))
    return max(0.0, 1 - best / n)
