"""Slow: divides all examples anew for every threshold and side."""

from math import inf


def gini(labels: list[int]) -> float:
    counts: dict[int, int] = {}
    for label in labels:
        counts[label] = counts.get(label, 0) + 1
    return 1 - sum((count / len(labels)) ** 2 for count in counts.values())


def split_with_gaps(values: list[float | None], labels: list[int]) -> float:
    best = gini(labels)
    for edge in (-inf, inf):
        filled = [edge if value is None else value for value in values]
        for threshold in sorted(set(filled))[:-1]:
            left = [label for value, label in zip(filled, labels) if value <= threshold]
            right = [label for value, label in zip(filled, labels) if value > threshold]
            best = min(best, (len(left) * gini(left) + len(right) * gini(right)) / len(labels))
    return best
