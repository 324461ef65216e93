"""Nearest rows: blocks of b go past, and every row of a keeps the nearest one so far."""

import numpy as np


def nearest_rows(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    found = np.zeros(len(a), dtype=np.int64)
    best = np.full(len(a), np.iinfo(np.int64).max)
    columns = a.T.astype(np.int32)
    for start in range(0, len(b), 250):
        table = np.zeros((len(a), len(b[start : start + 250])), dtype=np.int32)
        for one, other in zip(columns, b[start : start + 250].T.astype(np.int32)):
            table += (one[:, None] - other) ** 2
        nearest = table.argmin(axis=1)
        squares = table[np.arange(len(a)), nearest]
        closer = squares < best
        found[closer] = start + nearest[closer]
        best[closer] = squares[closer]
    return found
