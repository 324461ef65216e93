"""Slow: finds every probability anew from all known letters, for each new letter and department."""

from math import exp, log


def nb_log_posteriors(
    counts: list[list[int]], labels: list[int], classes: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    found = []
    for letter in queries:
        scores = []
        for c in range(classes):
            own = [row for row, label in zip(counts, labels) if label == c]
            totals = [alpha + sum(row[word] for row in own) for word in range(len(letter))]
            score = log((len(own) + alpha) / (len(labels) + alpha * classes))
            scores.append(score + sum(x * log(total / sum(totals)) for x, total in zip(letter, totals) if x))
        top = max(scores)
        whole = top + log(sum(exp(score - top) for score in scores))
        found.append([score - whole for score in scores])
    return found
