"""Wrong: the list ends at the largest account with a booking."""

import numpy as np


def segment_sum(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    numbers, weights = np.array(accounts, dtype=int), np.array(amounts, dtype=float)
    known = numbers >= 0
    return np.bincount(numbers[known], weights[known]).tolist()
