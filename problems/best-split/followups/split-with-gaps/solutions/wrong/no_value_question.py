"""Wrong: tries thresholds between known values only, never the question whether there is a value at all."""


def split_with_gaps(values: list[float | None], labels: list[int]) -> float:
    n = len(values)
    missing, total = [0] * 30, [0] * 30
    for value, label in zip(values, labels):
        total[label] += 1
        missing[label] += value is None
    pairs = sorted((value, label) for value, label in zip(values, labels) if value is not None)
    left = [0] * 30
    best = sum(count * count for count in total) / n
    for size in range(1, len(pairs)):
        left[pairs[size - 1][1]] += 1
        if pairs[size - 1][0] == pairs[size][0]:
            continue
        for side in (left, [a + b for a, b in zip(left, missing)]):
            other = [a - b for a, b in zip(total, side)]
            best = max(best, sum(a * a for a in side) / sum(side) + sum(b * b for b in other) / sum(other))
    return max(0.0, 1 - best / n)
