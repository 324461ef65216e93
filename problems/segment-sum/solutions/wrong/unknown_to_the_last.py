"""Wrong: -1 means the last account in Python, which gets what is not known."""


def segment_sum(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    sums = [0.0] * count
    for amount, account in zip(amounts, accounts):
        sums[account] += amount
    return sums
