"""Running balance: one number for each account, in plain Python, O(n + count)."""

from math import nan


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    balance = [0.0] * count
    balances: list[float] = []
    for amount, account in zip(amounts, accounts):
        if account == -1:
            balances.append(nan)
        else:
            balance[account] += amount
            balances.append(balance[account])
    return balances
