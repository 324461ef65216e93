"""Wrong: measures entropy instead of the Gini impurity."""

from math import log2


def entropy(labels: list[int]) -> float:
    return sum(labels.count(c) / len(labels) * log2(len(labels) / labels.count(c)) for c in set(labels))


def best_split(values: list[float], labels: list[int]) -> float:
    sides = []
    for threshold in sorted(set(values))[:-1]:
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        sides.append((len(left) * entropy(left) + len(right) * entropy(right)) / len(labels))
    return min(sides, default=entropy(labels))
