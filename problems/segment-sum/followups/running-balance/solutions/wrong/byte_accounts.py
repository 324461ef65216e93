"""Wrong: keeps the numbers of the accounts in one byte, so account 256 is account 0."""

from math import nan


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    balance = [0.0] * 256
    balances = []
    for amount, account in zip(amounts, accounts):
        if account >= 0:
            balance[account % 256] += amount
        balances.append(balance[account % 256] if account >= 0 else nan)
    return balances
