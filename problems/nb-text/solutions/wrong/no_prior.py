"""Wrong: leaves out how common each department is."""

import numpy as np


def nb_log_posteriors(
    counts: list[list[int]], labels: list[int], classes: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    if not queries:
        return []
    member = (np.array(labels) == np.arange(classes)[:, None]).astype(float)
    totals = member @ np.array(counts, dtype=float) + alpha
    scores = np.array(queries, dtype=float) @ np.log(totals / totals.sum(axis=1, keepdims=True)).T
    return (scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)).tolist()
