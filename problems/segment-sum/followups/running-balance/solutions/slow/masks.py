"""Slow: a mask over all bookings for every account."""

import numpy as np


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    numbers, weights = np.array(accounts), np.array(amounts, dtype=float)
    balances = np.full(len(accounts), np.nan)
    for account in range(count):
        mask = numbers == account
        balances[mask] = np.cumsum(weights[mask])
    return [float(balance) for balance in balances]
