"""Choosing k: for each point the others in order, voting one after another, with the winner kept up to date."""

import numpy as np


def right_votes(points: list[list[int]], labels: list[int], most: int) -> list[int]:
    known = np.array(points, dtype=np.int64)
    lengths = (known**2).sum(axis=1)
    squares = lengths[:, None] + lengths - 2 * known @ known.T
    np.fill_diagonal(squares, squares.max() + 1)
    order = np.argsort(squares, axis=1, kind="stable")[:, :most]
    right = [0] * most
    for own, voters in zip(labels, np.array(labels)[order].tolist()):
        votes: dict[int, int] = {}
        first = {label: place for place, label in reversed(list(enumerate(voters)))}
        winner = voters[0]
        for place, label in enumerate(voters):
            votes[label] = votes.get(label, 0) + 1
            if (votes[label], -first[label]) > (votes[winner], -first[winner]):
                winner = label
            right[place] += winner == own
    return right
