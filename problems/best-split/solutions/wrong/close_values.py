"""Wrong: takes values that differ by less than a millionth for equal."""


def gini(labels: list[int]) -> float:
    return 1 - sum((labels.count(label) / len(labels)) ** 2 for label in set(labels))


def best_split(values: list[float], labels: list[int]) -> float:
    rounded = [round(value, 6) for value in values]
    sides = []
    for threshold in sorted(set(rounded))[:-1]:
        left = [label for value, label in zip(rounded, labels) if value <= threshold]
        right = [label for value, label in zip(rounded, labels) if value > threshold]
        sides.append((len(left) * gini(left) + len(right) * gini(right)) / len(labels))
    return min(sides, default=gini(labels))
