"""Boosting for yes or no: each column is swept from left to right in plain Python, and the stumps are kept."""

from math import exp, log

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


def boost_yes_or_no(x: np.ndarray, y: np.ndarray, rounds: int, rate: float, queries: np.ndarray) -> np.ndarray:
    columns = [sorted(zip(column, range(len(x)))) for column in x.T.tolist()]
    late = int(y.sum())
    start = log(late) - log(len(y) - late)
    odds = np.full(len(y), start)
    stumps = []
    for _ in range(rounds):
        p = [1 / (1 + exp(-one)) for one in odds.tolist()]
        rests = [label - one for label, one in zip(y.tolist(), p)]
        cut = best_cut(columns, rests)
        if cut is None:
            break
        column, threshold = cut
        side = x[:, column] <= threshold
        tops, bottoms = [0.0, 0.0], [0.0, 0.0]
        for on_left, rest, one in zip(side.tolist(), rests, p):
            tops[on_left] += rest
            bottoms[on_left] += one * (1 - one)
        high, low = (rate * top / bottom for top, bottom in zip(tops, bottoms))
        odds = odds + np.where(side, low, high)
        stumps.append((column, threshold, low, high))
    found = [
        start + sum(low if row[column] <= threshold else high for column, threshold, low, high in stumps)
        for row in queries.tolist()
    ]
    return np.array([1 / (1 + exp(-one)) for one in found])
