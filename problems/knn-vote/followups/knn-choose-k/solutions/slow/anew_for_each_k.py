"""Slow: leaves out every point anew for every number of voters."""

from collections import Counter

import numpy as np


def right_votes(points: list[list[int]], labels: list[int], most: int) -> list[int]:
    known, kinds = np.array(points, dtype=np.int32), np.array(labels)
    right = []
    for k in range(1, most + 1):
        count = 0
        for place in range(len(points)):
            squares = ((known - known[place]) ** 2).sum(axis=1)
            squares[place] = 2**31 - 1
            nearest = np.argsort(squares, kind="stable")[:k]
            count += Counter(kinds[nearest].tolist()).most_common(1)[0][0] == labels[place]
        right.append(count)
    return right
