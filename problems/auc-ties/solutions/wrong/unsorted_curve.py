"""Wrong: draws the ROC curve in the order of the input instead of from the highest score down."""

from itertools import groupby


def auc(labels: list[int], scores: list[float]) -> float:
    positives = sum(labels)
    negatives = len(labels) - positives
    if positives == 0 or negatives == 0:
        return 0.5
    area, height = 0.0, 0
    for _, group in groupby(zip(scores, labels), key=lambda pair: pair[0]):
        tied = [label for _, label in group]
        left = sum(tied)
        area += (len(tied) - left) * (height + left / 2)
        height += left
    return area / (positives * negatives)
