"""Wrong: gives sums for accounts with bookings alone."""


def segment_sum(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    sums: dict[int, float] = {}
    for amount, account in zip(amounts, accounts):
        if account >= 0:
            sums[account] = sums.get(account, 0.0) + amount
    return [sums[account] for account in sorted(sums)]
