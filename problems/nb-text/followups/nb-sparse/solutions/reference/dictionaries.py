"""Sparse naive Bayes: a dictionary of counts for each department; words it never used share one logarithm."""

from collections import Counter
from math import exp, fsum, log


def nb_sparse(
    letters: list[list[int]], labels: list[int], classes: int, vocabulary: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    used: list[Counter[int]] = [Counter() for _ in range(classes)]
    sizes = [alpha] * classes
    for letter, label in zip(letters, labels):
        sizes[label] += 1
        used[label].update(letter)
    prior = [log(size / (len(labels) + alpha * classes)) for size in sizes]
    every = [log(counts.total() + alpha * vocabulary) for counts in used]
    words = [{word: log(count + alpha) for word, count in counts.items()} for counts in used]
    unused = log(alpha)
    found: list[list[float]] = []
    for letter in queries:
        scores = [
            prior[c] + fsum(words[c].get(word, unused) for word in letter) - len(letter) * every[c]
            for c in range(classes)
        ]
        top = max(scores)
        whole = top + log(fsum(exp(score - top) for score in scores))
        found.append([score - whole for score in scores])
    return found
