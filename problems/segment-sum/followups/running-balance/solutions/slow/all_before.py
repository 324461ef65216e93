"""Slow: adds up all earlier bookings of the account for each booking, O(n^2)."""

from math import nan


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    return [
        sum(amounts[i] for i in range(place + 1) if accounts[i] == account) if account >= 0 else nan
        for place, account in enumerate(accounts)
    ]
