"""Wrong: adding at many places at once keeps one booking of each account."""

import numpy as np


def segment_sum(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    sums, numbers, weights = np.zeros(count), np.array(accounts, dtype=int), np.array(amounts, dtype=float)
    known = numbers >= 0
    sums[numbers[known]] += weights[known]
    return sums.tolist()
