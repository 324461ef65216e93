"""Nearest neighbours: blocks of queries, one matrix product each; a key of distance and place has no ties."""

import numpy as np


def first_of_most(votes: list[int]) -> int:
    counts: dict[int, int] = {}
    for vote in votes:
        counts[vote] = counts.get(vote, 0) + 1
    return max(counts, key=counts.__getitem__)


def knn_vote(points: list[list[int]], labels: list[int], queries: list[list[int]], k: int) -> list[int]:
    known, kinds = np.array(points, dtype=np.float64), np.array(labels)
    lengths, places = (known**2).sum(axis=1), np.arange(len(points))
    winners: list[int] = []
    for start in range(0, len(queries), 128):
        block = np.array(queries[start : start + 128], dtype=np.float64)
        # The query's own length is the same all along a row. All numbers are whole and far below 2**53: exact.
        keys = (lengths - 2 * block @ known.T) * len(points) + places
        first = np.partition(keys, min(k, len(points) - 1), axis=1)[:, :k]
        nearest = np.sort(first, axis=1).astype(np.int64) % len(points)
        winners += [first_of_most(votes) for votes in kinds[nearest].tolist()]
    return winners
