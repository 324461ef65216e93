"""AUC: sort by score, then count each group of equal scores at once, O(n log n)."""

from itertools import groupby


def auc(labels: list[int], scores: list[float]) -> float:
    positives = sum(labels)
    negatives = len(labels) - positives
    if positives == 0 or negatives == 0:
        return 0.5
    half_points = 0
    below = 0
    ranked = sorted(zip(scores, labels))
    for _, group in groupby(ranked, key=lambda pair: pair[0]):
        tied = [label for _, label in group]
        left = sum(tied)
        stayed = len(tied) - left
        half_points += left * (2 * below + stayed)
        below += stayed
    return half_points / (2 * positives * negatives)
