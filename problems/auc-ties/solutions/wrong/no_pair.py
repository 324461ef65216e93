"""Wrong: divides by zero when all customers did the same."""

from bisect import bisect_left, bisect_right


def auc(labels: list[int], scores: list[float]) -> float:
    stayed = sorted(score for label, score in zip(labels, scores) if label == 0)
    left = [score for label, score in zip(labels, scores) if label == 1]
    points = sum(bisect_left(stayed, score) + bisect_right(stayed, score) for score in left)
    return points / 2 / (len(stayed) * len(left))
