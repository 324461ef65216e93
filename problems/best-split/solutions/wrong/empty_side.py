"""Wrong: also tries the largest value as threshold, which leaves nothing on the right to take shares of."""


def gini(labels: list[int]) -> float:
    return 1 - sum((labels.count(label) / len(labels)) ** 2 for label in range(30))


def best_split(values: list[float], labels: list[int]) -> float:
    best = 1.0
    for threshold in sorted(set(values)):
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        best = min(best, (len(left) * gini(left) + len(right) * gini(right)) / len(labels))
    return best
