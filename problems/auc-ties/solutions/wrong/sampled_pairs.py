"""Wrong: judges by a sample of the pairs when there are many; close to the answer but not equal to it."""

import random

ENOUGH = 10000


def auc(labels: list[int], scores: list[float]) -> float:
    left = [score for label, score in zip(labels, scores) if label == 1]
    stayed = [score for label, score in zip(labels, scores) if label == 0]
    if not left or not stayed:
        return 0.5
    if len(left) * len(stayed) <= ENOUGH:
        pairs = [(one, other) for one in left for other in stayed]
    else:
        rng = random.Random(1)
        pairs = [(rng.choice(left), rng.choice(stayed)) for _ in range(ENOUGH)]
    return sum((one > other) + 0.5 * (one == other) for one, other in pairs) / len(pairs)
