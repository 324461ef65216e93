"""Wrong: leaves the weights out."""

from bisect import bisect_left, bisect_right


def auc_weighted(labels: list[int], scores: list[float], weights: list[int]) -> float:
    stayed = sorted(score for label, score in zip(labels, scores) if label == 0)
    left = [score for label, score in zip(labels, scores) if label == 1]
    if not stayed or not left:
        return 0.5
    points = sum(bisect_left(stayed, score) + bisect_right(stayed, score) for score in left)
    return points / 2 / (len(stayed) * len(left))
