"""Wrong: keeps the numbers of accounts in one byte."""

import numpy as np


def segment_sum(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    numbers, weights = np.array(accounts, dtype=np.int64), np.array(amounts, dtype=float)
    known = numbers >= 0
    return np.bincount(numbers[known].astype(np.uint8), weights[known], minlength=count).tolist()
