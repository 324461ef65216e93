"""Wrong: sends all missing values to the left."""

from math import inf


def split_with_gaps(values: list[float | None], labels: list[int]) -> float:
    return lowest([-inf if value is None else value for value in values], labels)


def lowest(values: list[float], labels: list[int]) -> float:
    n = len(values)
    left, right = [0] * 30, [0] * 30
    for label in labels:
        right[label] += 1
    best = sum(count * count for count in right) / n
    pairs = sorted(zip(values, labels))
    for size in range(1, n):
        value, label = pairs[size - 1]
        left[label] += 1
        right[label] -= 1
        if value < pairs[size][0]:
            kept = sum(count * count for count in left) / size + sum(count * count for count in right) / (n - size)
            best = max(best, kept)
    return max(0.0, 1 - best / n)
