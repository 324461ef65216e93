"""Wrong: weighs only those who left."""

from bisect import bisect_left, bisect_right


def auc_weighted(labels: list[int], scores: list[float], weights: list[int]) -> float:
    stayed = sorted(score for label, score in zip(labels, scores) if label == 0)
    left = [(score, weight) for label, score, weight in zip(labels, scores, weights) if label == 1]
    total = sum(weight for _, weight in left)
    if not stayed or not total:
        return 0.5
    points = sum(weight * (bisect_left(stayed, score) + bisect_right(stayed, score)) for score, weight in left)
    return points / 2 / (len(stayed) * total)
