"""Wrong: gives the balance before the booking."""

from math import nan


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    balance = [0.0] * count
    balances = []
    for amount, account in zip(amounts, accounts):
        balances.append(balance[account] if account >= 0 else nan)
        if account >= 0:
            balance[account] += amount
    return balances
