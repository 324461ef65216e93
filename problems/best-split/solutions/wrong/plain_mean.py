"""Wrong: takes the plain mean of both sides, so a small pure side counts for half."""


def gini(labels: list[int]) -> float:
    return 1 - sum((labels.count(label) / len(labels)) ** 2 for label in set(labels))


def best_split(values: list[float], labels: list[int]) -> float:
    sides = []
    for threshold in sorted(set(values))[:-1]:
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        sides.append((gini(left) + gini(right)) / 2)
    return min(sides, default=gini(labels))
