"""Boosting for yes or no: cuts weighed by running sums of the rests, steps by the sums of p (1 - p)."""

import numpy as np


def boost_yes_or_no(x: np.ndarray, y: np.ndarray, rounds: int, rate: float, queries: np.ndarray) -> np.ndarray:
    n = len(x)
    order = np.argsort(x.T, axis=1, kind="stable")
    ranked = np.take_along_axis(x.T, order, axis=1)
    between = ranked[:, 1:] > ranked[:, :-1]
    left = np.arange(1, n)
    right = left[::-1]
    start = np.log(y.sum() / (n - y.sum()))
    odds, found = np.full(n, start), np.full(len(queries), start)
    for _ in range(rounds if between.any() else 0):
        p = 1.0 / (1.0 + np.exp(-odds))
        rest, bend = y - p, p * (1.0 - p)
        sums = np.cumsum(rest[order], axis=1)[:, :-1]
        gains = np.where(between, sums**2 / left + (rest.sum() - sums) ** 2 / right, -np.inf)
        column, at = divmod(int(gains.argmax()), n - 1)
        threshold = (ranked[column, at] + ranked[column, at + 1]) / 2
        side = x[:, column] <= threshold
        low = rate * rest[side].sum() / bend[side].sum()
        high = rate * rest[~side].sum() / bend[~side].sum()
        odds = odds + np.where(side, low, high)
        found += np.where(queries[:, column] <= threshold, low, high)
    return 1.0 / (1.0 + np.exp(-found))
