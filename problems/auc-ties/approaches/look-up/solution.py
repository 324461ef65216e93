"""AUC: sort the scores of those who stayed, and look up each of those who left, O(n log n)."""

from bisect import bisect_left, bisect_right


def auc(labels: list[int], scores: list[float]) -> float:
    stayed = sorted(score for label, score in zip(labels, scores) if label == 0)
    left = [score for label, score in zip(labels, scores) if label == 1]
    if not left or not stayed:
        return 0.5
    # Below counts one point and equal half a point: below + (below + equal), halved at the end.
    doubled = sum(bisect_left(stayed, score) + bisect_right(stayed, score) for score in left)
    return doubled / (2 * len(left) * len(stayed))
