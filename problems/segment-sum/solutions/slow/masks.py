"""Slow: a mask over all bookings for every account."""

import numpy as np


def segment_sum(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    numbers, weights = np.array(accounts), np.array(amounts, dtype=float)
    return [float(weights[numbers == account].sum()) for account in range(count)]
