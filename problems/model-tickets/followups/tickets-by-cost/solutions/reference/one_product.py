"""Tickets by cost: chances times costs as one product of matrices, and a stable order of what reading saves."""

import numpy as np


def tickets_by_cost(chances: list[list[int]], cost: list[list[int]], reading: int, readable: int) -> list[int]:
    if not chances:
        return []
    expected = np.array(chances) @ np.array(cost)
    given = expected.argmin(axis=1)
    saved = expected.min(axis=1) - 100 * reading
    chosen = np.argsort(-saved, kind="stable")[:readable]
    given[chosen[saved[chosen] > 0]] = -1
    return given.tolist()
