"""Wrong: multiplies the probabilities themselves, which ends at zero for a long letter."""

from math import log, prod


def nb_log_posteriors(
    counts: list[list[int]], labels: list[int], classes: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    totals = [[alpha] * len(counts[0]) for _ in range(classes)]
    sizes = [alpha] * classes
    for letter, label in zip(counts, labels):
        sizes[label] += 1
        totals[label] = [total + count for total, count in zip(totals[label], letter)]
    words = [[total / sum(row) for total in row] for row in totals]
    found = []
    for letter in queries:
        scores = [sizes[c] * prod(p**count for p, count in zip(words[c], letter)) for c in range(classes)]
        found.append([log(score / sum(scores)) for score in scores])
    return found
