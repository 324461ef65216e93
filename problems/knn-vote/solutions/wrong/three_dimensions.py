"""Wrong: is written for points in space and leaves out every dimension beyond the third."""

import numpy as np


def knn_vote(points: list[list[int]], labels: list[int], queries: list[list[int]], k: int) -> list[int]:
    known = np.array(points)[:, :3]
    winners: list[int] = []
    for query in queries:
        nearest = np.argsort(((known - np.array(query)[:3]) ** 2).sum(axis=1), kind="stable")[:k]
        votes = [labels[place] for place in nearest.tolist()]
        winners.append(max(dict.fromkeys(votes), key=votes.count))
    return winners
