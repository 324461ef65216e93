"""Wrong: rounds the scores to six decimals first, which makes ties of close scores."""

from bisect import bisect_left, bisect_right


def auc(labels: list[int], scores: list[float]) -> float:
    stayed = sorted(round(score, 6) for label, score in zip(labels, scores) if label == 0)
    left = [round(score, 6) for label, score in zip(labels, scores) if label == 1]
    if not stayed or not left:
        return 0.5
    points = sum(bisect_left(stayed, score) + bisect_right(stayed, score) for score in left)
    return points / 2 / (len(stayed) * len(left))
