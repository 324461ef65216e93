"""Wrong: lets the known parcels take the whole correction and the queries a share of it."""

import numpy as np


def boost_stumps(x: np.ndarray, y: np.ndarray, rounds: int, rate: float, queries: np.ndarray) -> np.ndarray:
    rest, found = y - y.mean(), np.full(len(queries), y.mean())
    for _ in range(rounds):
        best = (np.inf, 0, 0.0)
        for column in range(x.shape[1]):
            values = np.unique(x[:, column])
            for threshold in (values[1:] + values[:-1]) / 2:
                side = x[:, column] <= threshold
                left, right = rest[side], rest[~side]
                loss = ((left - left.mean()) ** 2).sum() + ((right - right.mean()) ** 2).sum()
                best = min(best, (loss, column, threshold))
        if best[0] < np.inf:
            side = x[:, best[1]] <= best[2]
            low, high = rest[side].mean(), rest[~side].mean()
            rest = rest - np.where(side, low, high)
            found = found + rate * np.where(queries[:, best[1]] <= best[2], low, high)
    return found
