"""Wrong: adds alpha to the total of a department once instead of once for every word."""

import numpy as np


def nb_log_posteriors(
    counts: list[list[int]], labels: list[int], classes: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    if not queries:
        return []
    member = (np.array(labels) == np.arange(classes)[:, None]).astype(float)
    totals = member @ np.array(counts, dtype=float)
    words = np.log((totals + alpha) / (totals.sum(axis=1, keepdims=True) + alpha))
    prior = np.log((member.sum(axis=1) + alpha) / (len(labels) + alpha * classes))
    scores = np.array(queries, dtype=float) @ words.T + prior
    return (scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)).tolist()
