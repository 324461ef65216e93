"""Wrong: cuts between examples of the same value, too."""


def best_split(values: list[float], labels: list[int]) -> float:
    n = len(values)
    left, right = [0] * 30, [0] * 30
    for label in labels:
        right[label] += 1
    best = 1 - sum(count**2 for count in right) / n**2
    if min(values) == max(values):
        return best
    for size, (_, label) in enumerate(sorted(zip(values, labels))[:-1], 1):
        left[label] += 1
        right[label] -= 1
        kept = sum(count**2 for count in left) / size + sum(count**2 for count in right) / (n - size)
        best = min(best, 1 - kept / n)
    return best
