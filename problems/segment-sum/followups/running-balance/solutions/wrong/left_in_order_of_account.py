"""Wrong: sorts by account and does not put the balances back."""

from math import nan


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    balance = [0.0] * count
    balances = []
    for account, amount in sorted(zip(accounts, amounts), key=lambda booking: booking[0]):
        if account >= 0:
            balance[account] += amount
        balances.append(balance[account] if account >= 0 else nan)
    return balances
