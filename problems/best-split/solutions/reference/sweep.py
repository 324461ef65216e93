"""Best split: one sweep from left to right with whole-number counts, O(n log n)."""


def best_split(values: list[float], labels: list[int]) -> float:
    n = len(values)
    left, right = [0] * 30, [0] * 30
    for label in labels:
        right[label] += 1
    left_squares, right_squares = 0, sum(count * count for count in right)
    best = 1 - right_squares / (n * n)
    found = False
    pairs = sorted(zip(values, labels))
    for size in range(1, n):
        value, label = pairs[size - 1]
        left_squares += 2 * left[label] + 1
        right_squares -= 2 * right[label] - 1
        left[label] += 1
        right[label] -= 1
        if value < pairs[size][0]:
            impurity = 1 - (left_squares / size + right_squares / (n - size)) / n
            best = min(best, impurity) if found else impurity
            found = True
    return max(0.0, best)
