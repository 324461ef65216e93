"""Wrong: multiplies the probabilities, which becomes 0 for longer letters."""

from collections import Counter
from math import log, prod


def nb_sparse(
    letters: list[list[int]], labels: list[int], classes: int, vocabulary: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    used: list[Counter[int]] = [Counter() for _ in range(classes)]
    for letter, label in zip(letters, labels):
        used[label].update(letter)
    found = []
    for letter in queries:
        scores = []
        for c, counts in enumerate(used):
            every = counts.total() + alpha * vocabulary
            score = (labels.count(c) + alpha) / (len(labels) + alpha * classes)
            scores.append(score * prod((counts[word] + alpha) / every for word in letter))
        found.append([log(score / sum(scores)) for score in scores])
    return found
