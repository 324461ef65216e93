"""Wrong: adds alpha below the line for the words of the known letters only, not for the whole vocabulary."""

from collections import Counter
from math import exp, log


def nb_sparse(
    letters: list[list[int]], labels: list[int], classes: int, vocabulary: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    used: list[Counter[int]] = [Counter() for _ in range(classes)]
    for letter, label in zip(letters, labels):
        used[label].update(letter)
    different = len(set().union(*used))
    found = []
    for letter in queries:
        scores = []
        for c, counts in enumerate(used):
            every = log(counts.total() + alpha * different) if different else 0.0
            score = log((labels.count(c) + alpha) / (len(labels) + alpha * classes))
            scores.append(score + sum(log(counts[word] + alpha) - every for word in letter))
        top = max(scores)
        whole = top + log(sum(exp(score - top) for score in scores))
        found.append([score - whole for score in scores])
    return found
