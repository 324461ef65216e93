"""Slow: divides all examples anew for every threshold, O(n^2)."""


def gini(labels: list[int]) -> float:
    counts: dict[int, int] = {}
    for label in labels:
        counts[label] = counts.get(label, 0) + 1
    return 1 - sum((count / len(labels)) ** 2 for count in counts.values())


def best_split(values: list[float], labels: list[int]) -> float:
    best = 1.0
    for threshold in sorted(set(values))[:-1]:
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        best = min(best, (len(left) * gini(left) + len(right) * gini(right)) / len(labels))
    return best if min(values) < max(values) else gini(labels)
