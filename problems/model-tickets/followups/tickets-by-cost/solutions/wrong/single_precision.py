"""Wrong: counts in single precision, in which large costs that differ by little become equal."""

import numpy as np


def tickets_by_cost(chances: list[list[int]], cost: list[list[int]], reading: int, readable: int) -> list[int]:
    if not chances:
        return []
    expected = np.array(chances, dtype=np.float32) @ np.array(cost, dtype=np.float32)
    given = expected.argmin(axis=1)
    saved = expected.min(axis=1) - np.float32(100 * reading)
    chosen = np.argsort(-saved, kind="stable")[:readable]
    given[chosen[saved[chosen] > 0]] = -1
    return given.tolist()
