"""Wrong: returns the log odds instead of probabilities."""

import numpy as np


def boost_yes_or_no(x: np.ndarray, y: np.ndarray, rounds: int, rate: float, queries: np.ndarray) -> np.ndarray:
    start = np.log(y.mean() / (1 - y.mean()))
    odds, found = np.full(len(y), start), np.full(len(queries), start)
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-odds))
        rest = y - p
        best = (np.inf, 0, 0.0)
        for column in range(x.shape[1]):
            values = np.unique(x[:, column])
            thresholds = (values[1:] + values[:-1]) / 2
            for threshold in thresholds:
                side = x[:, column] <= threshold
                left, right = rest[side], rest[~side]
                loss = ((left - left.mean()) ** 2).sum() + ((right - right.mean()) ** 2).sum()
                best = min(best, (loss, column, threshold))
        if best[0] == np.inf:
            break
        side = x[:, best[1]] <= best[2]
        low, high = rest[side].sum() / (p * (1 - p))[side].sum(), rest[~side].sum() / (p * (1 - p))[~side].sum()
        odds = odds + rate * np.where(side, low, high)
        found = found + rate * np.where(queries[:, best[1]] <= best[2], low, high)
    return found
