"""Running balance: a stable sort by account, one running sum, and the start of each account taken off."""

import numpy as np


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    if not amounts:
        return []
    numbers = np.array(accounts)
    order = np.argsort(numbers, kind="stable")
    owner, sums = numbers[order], np.cumsum(np.array(amounts)[order])
    first = np.flatnonzero(np.diff(owner, prepend=-2))  # where each account begins
    before = np.concatenate([[0.0], sums])[first]
    bookings = np.diff(first, append=len(owner))
    balances = np.empty(len(numbers))
    balances[order] = np.where(owner < 0, np.nan, sums - np.repeat(before, bookings))
    return [float(balance) for balance in balances]
