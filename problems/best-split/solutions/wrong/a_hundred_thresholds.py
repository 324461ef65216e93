"""Wrong: tries a hundred thresholds at equal distances instead of every place between two values."""


def gini(labels: list[int]) -> float:
    return 1 - sum((labels.count(label) / len(labels)) ** 2 for label in set(labels))


def best_split(values: list[float], labels: list[int]) -> float:
    low, high = min(values), max(values)
    different = sorted(set(values))[:-1]
    if len(different) > 100:
        different = [low + (high - low) * step / 101 for step in range(1, 101)]
    sides = []
    for threshold in different:
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        sides.append((len(left) * gini(left) + len(right) * gini(right)) / len(labels))
    return min(sides, default=gini(labels))
