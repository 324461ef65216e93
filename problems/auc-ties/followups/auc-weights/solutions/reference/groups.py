"""Weighted AUC: sort by score, then add up the weights of each group of equal scores at once."""

from itertools import groupby


def auc_weighted(labels: list[int], scores: list[float], weights: list[int]) -> float:
    half_points = 0
    below = 0
    gone = 0
    ranked = sorted(zip(scores, labels, weights))
    for _, group in groupby(ranked, key=lambda customer: customer[0]):
        sums = [0, 0]
        for _, label, weight in group:
            sums[label] += weight
        stayed, left = sums
        half_points += left * (2 * below + stayed)
        below += stayed
        gone += left
    return half_points / (2 * gone * below) if gone and below else 0.5
