"""Wrong: an unknown account is -1, which in a list is the last place: the bookings go to the last account."""

from math import nan


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    balance = [0.0] * count
    balances = []
    for amount, account in zip(amounts, accounts):
        balance[account] += amount
        balances.append(balance[account] if account >= 0 else nan)
    return balances
