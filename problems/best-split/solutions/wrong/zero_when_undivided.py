"""Wrong: returns 0 where no threshold divides the examples."""


def gini(labels: list[int]) -> float:
    return 1 - sum((labels.count(label) / len(labels)) ** 2 for label in set(labels))


def best_split(values: list[float], labels: list[int]) -> float:
    sides = []
    for threshold in sorted(set(values))[:-1]:
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        sides.append((len(left) * gini(left) + len(right) * gini(right)) / len(labels))
    return min(sides, default=0.0)
