"""Slow: adds up the counts of all known letters anew for every department and new letter."""

from collections import Counter
from math import exp, log


def nb_sparse(
    letters: list[list[int]], labels: list[int], classes: int, vocabulary: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    found = []
    for letter in queries:
        scores = []
        for c in range(classes):
            counts = Counter(word for own, label in zip(letters, labels) if label == c for word in own)
            every = log(counts.total() + alpha * vocabulary)
            score = log((labels.count(c) + alpha) / (len(labels) + alpha * classes))
            scores.append(score + sum(log(counts[word] + alpha) - every for word in letter))
        top = max(scores)
        whole = top + log(sum(exp(score - top) for score in scores))
        found.append([score - whole for score in scores])
    return found
