"""Wrong: groups bookings that follow one another and keeps the last group of each account."""

from itertools import groupby


def segment_sum(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    sums = [0.0] * count
    for account, group in groupby(zip(accounts, amounts), key=lambda pair: pair[0]):
        if account >= 0:
            sums[account] = sum(amount for _, amount in group)
    return sums
