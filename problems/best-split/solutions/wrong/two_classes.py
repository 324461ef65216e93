"""Wrong: knows two classes, zero and all others."""


def best_split(values: list[float], labels: list[int]) -> float:
    def gini(side: list[int]) -> float:
        share = sum(label > 0 for label in side) / len(side)
        return 2 * share * (1 - share)

    best = gini(labels)
    for threshold in sorted(set(values))[:-1]:
        left = [label for value, label in zip(values, labels) if value <= threshold]
        right = [label for value, label in zip(values, labels) if value > threshold]
        best = min(best, (len(left) * gini(left) + len(right) * gini(right)) / len(labels))
    return best
