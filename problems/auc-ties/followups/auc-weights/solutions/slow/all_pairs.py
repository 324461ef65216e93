"""Slow: compares every pair, O(n^2)."""


def auc_weighted(labels: list[int], scores: list[float], weights: list[int]) -> float:
    left = [(score, weight) for label, score, weight in zip(labels, scores, weights) if label == 1]
    stayed = [(score, weight) for label, score, weight in zip(labels, scores, weights) if label == 0]
    points = most = 0.0
    for one, heavy in left:
        for other, light in stayed:
            most += heavy * light
            points += heavy * light * (1.0 if one > other else 0.5 if one == other else 0.0)
    return points / most if most else 0.5
