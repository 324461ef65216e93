"""Slow: compares every pair, O(n^2)."""


def auc(labels: list[int], scores: list[float]) -> float:
    left = [score for label, score in zip(labels, scores) if label == 1]
    stayed = [score for label, score in zip(labels, scores) if label == 0]
    if not left or not stayed:
        return 0.5
    points = 0.0
    for one in left:
        for other in stayed:
            points += 1.0 if one > other else 0.5 if one == other else 0.0
    return points / (len(left) * len(stayed))
