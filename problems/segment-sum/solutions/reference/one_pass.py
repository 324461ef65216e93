"""Sums by account: one pass in plain Python, O(n + count)."""


def segment_sum(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    sums = [0.0] * (count + 1)  # -1 is the last place, which is cut off at the end
    for amount, account in zip(amounts, accounts):
        sums[account] += amount
    return sums[:count]
