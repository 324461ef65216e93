"""Slow: goes through all bookings once for every account, O(n * count)."""


def segment_sum(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    return [
        sum((amount for amount, own in zip(amounts, accounts) if own == account), start=0.0)
        for account in range(count)
    ]
