"""Naive Bayes in plain Python: only words that a letter has are looked at."""

from math import exp, fsum, log


def nb_log_posteriors(
    counts: list[list[int]], labels: list[int], classes: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    vocabulary = len(counts[0])
    totals = [[alpha] * vocabulary for _ in range(classes)]
    sizes = [alpha] * classes
    for letter, label in zip(counts, labels):
        sizes[label] += 1
        row = totals[label]
        for word, count in enumerate(letter):
            if count:
                row[word] += count
    words = [[log(total) for total in row] for row in totals]
    every = [log(fsum(row)) for row in totals]
    prior = [log(size) - log(len(labels) + alpha * classes) for size in sizes]
    found: list[list[float]] = []
    for letter in queries:
        present = [(word, count) for word, count in enumerate(letter) if count]
        length = sum(count for _, count in present)
        scores = [
            prior[c] - length * every[c] + sum(count * words[c][word] for word, count in present)
            for c in range(classes)
        ]
        top = max(scores)
        whole = top + log(fsum(exp(score - top) for score in scores))
        found.append([score - whole for score in scores])
    return found
