"""Wrong: counts a word once in each letter, however often it stands there."""

from collections import Counter
from math import exp, log


def nb_sparse(
    letters: list[list[int]], labels: list[int], classes: int, vocabulary: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    used: list[Counter[int]] = [Counter() for _ in range(classes)]
    for letter, label in zip(letters, labels):
        used[label].update(set(letter))
    found = []
    for letter in queries:
        scores = []
        for c, counts in enumerate(used):
            every = log(counts.total() + alpha * vocabulary)
            score = log((labels.count(c) + alpha) / (len(labels) + alpha * classes))
            scores.append(score + sum(log(counts[word] + alpha) - every for word in set(letter)))
        top = max(scores)
        whole = top + log(sum(exp(score - top) for score in scores))
        found.append([score - whole for score in scores])
    return found
