"""Nearest neighbours: one query at a time, a stable sort keeps equally far points in their order."""

from collections import Counter

import numpy as np


def knn_vote(points: list[list[int]], labels: list[int], queries: list[list[int]], k: int) -> list[int]:
    known, kinds = np.array(points, dtype=np.int32), np.array(labels)
    winners: list[int] = []
    for query in queries:
        squares = ((known - np.array(query, dtype=np.int32)) ** 2).sum(axis=1)
        nearest = np.argsort(squares, kind="stable")[:k]
        winners.append(Counter(kinds[nearest].tolist()).most_common(1)[0][0])
    return winners
