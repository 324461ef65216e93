"""Wrong: counts a word once per letter however often it occurs there."""

import numpy as np


def nb_log_posteriors(
    counts: list[list[int]], labels: list[int], classes: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    if not queries:
        return []
    member = (np.array(labels) == np.arange(classes)[:, None]).astype(float)
    totals = member @ np.array(counts, dtype=float) + alpha
    words = np.log(totals / totals.sum(axis=1, keepdims=True))
    prior = np.log((member.sum(axis=1) + alpha) / (len(labels) + alpha * classes))
    scores = (np.array(queries) > 0) @ words.T + prior
    return (scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)).tolist()
