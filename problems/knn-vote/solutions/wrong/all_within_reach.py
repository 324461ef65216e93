"""Wrong: lets all points vote that are as near as the k-th, which may be more than k."""

import numpy as np


def knn_vote(points: list[list[int]], labels: list[int], queries: list[list[int]], k: int) -> list[int]:
    known, kinds = np.array(points), np.array(labels)
    winners: list[int] = []
    for query in queries:
        squares = ((known - np.array(query)) ** 2).sum(axis=1)
        order = np.argsort(squares, kind="stable")
        votes = kinds[order[squares[order] <= squares[order[k - 1]]]].tolist()
        winners.append(max(dict.fromkeys(votes), key=votes.count))
    return winners
