"""Choosing k: one voter more at a time for all points at once, with a table of votes for every point and label."""

import numpy as np


def right_votes(points: list[list[int]], labels: list[int], most: int) -> list[int]:
    known, kinds = np.array(points, dtype=np.float64), np.array(labels)
    n, every = len(points), np.arange(len(points))
    lengths = (known**2).sum(axis=1)
    keys = (lengths - 2 * known @ known.T) * n + every  # distance and place in one number, exact below 2**53
    keys[every, every] = np.inf
    nearest = np.sort(np.partition(keys, most, axis=1)[:, :most], axis=1).astype(np.int64) % n
    # A vote counts 100, a first one less by its place: so the earlier first voter wins among equally many.
    scores = np.zeros((n, 101), dtype=np.int64)
    right = []
    for place in range(most):
        voted = kinds[nearest[:, place]]
        fresh = scores[every, voted] == 0
        scores[every, voted] += 100 - place * fresh
        right.append(int((scores.argmax(axis=1) == kinds).sum()))
    return right
