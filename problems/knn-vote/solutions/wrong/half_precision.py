"""Wrong: computes in half precision, which does not hold the distances of points that are far apart."""

import numpy as np


def knn_vote(points: list[list[int]], labels: list[int], queries: list[list[int]], k: int) -> list[int]:
    known = np.array(points)
    winners: list[int] = []
    for query in queries:
        squares = ((known - np.array(query)) ** 2).sum(axis=1).astype(np.float32) / np.float32(2**24)
        nearest = np.argsort(squares.astype(np.float16), kind="stable")[:k]
        votes = [labels[place] for place in nearest.tolist()]
        winners.append(max(dict.fromkeys(votes), key=votes.count))
    return winners
