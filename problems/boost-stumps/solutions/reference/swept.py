"""Boosting with stumps: each column is swept from left to right in plain Python, and the stumps are kept for later."""

import numpy as np


def best_cut(columns: list[list[tuple[float, int]]], rests: list[float]) -> tuple[int, float] | None:
    n, total = len(rests), sum(rests)
    best: tuple[float, int, float] | None = None
    for number, column in enumerate(columns):
        left = 0.0
        for count in range(1, n):
            value, at = column[count - 1]
            left += rests[at]
            following = column[count][0]
            if value < following:
                gain = left * left / count + (total - left) * (total - left) / (n - count)
                if best is None or gain > best[0]:
                    best = (gain, number, (value + following) / 2)
    return best and best[1:]


def boost_stumps(x: np.ndarray, y: np.ndarray, rounds: int, rate: float, queries: np.ndarray) -> np.ndarray:
    columns = [sorted(zip(column, range(len(x)))) for column in x.T.tolist()]
    rests = y - y.mean()
    stumps = []
    for _ in range(rounds):
        cut = best_cut(columns, rests.tolist())
        if cut is None:
            break
        side = x[:, cut[0]] <= cut[1]
        steps = (rate * rests[side].mean(), rate * rests[~side].mean())
        rests = rests - np.where(side, *steps)
        stumps.append((*cut, *steps))
    found = np.full(len(queries), y.mean())
    for number, threshold, low, high in stumps:
        found = found + np.where(queries[:, number] <= threshold, low, high)
    return found
