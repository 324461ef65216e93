"""Wrong: adds up the bookings of all accounts together."""

from itertools import accumulate
from math import nan


def running_balance(amounts: list[float], accounts: list[int], count: int) -> list[float]:
    known = [amount if account >= 0 else 0.0 for amount, account in zip(amounts, accounts)]
    return [total if account >= 0 else nan for total, account in zip(accumulate(known), accounts)]
