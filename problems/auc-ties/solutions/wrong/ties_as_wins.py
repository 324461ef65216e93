"""Wrong: gives a full point to a tie."""

from bisect import bisect_right


def auc(labels: list[int], scores: list[float]) -> float:
    stayed = sorted(score for label, score in zip(labels, scores) if label == 0)
    left = [score for label, score in zip(labels, scores) if label == 1]
    if not stayed or not left:
        return 0.5
    return sum(bisect_right(stayed, score) for score in left) / (len(stayed) * len(left))
