"""Wrong: gives each booking the sum of its account at the end."""

from math import nan


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    sums = [0.0] * (count + 1)
    for amount, account in zip(amounts, accounts):
        sums[account] += amount
    return [sums[account] if account >= 0 else nan for account in accounts]
