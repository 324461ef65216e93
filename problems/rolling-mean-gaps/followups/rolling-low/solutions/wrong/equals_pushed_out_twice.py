"""Wrong: keeps values instead of places and takes the lowest out when a smaller or equal one leaves."""

from collections import deque
from math import isnan, nan


def rolling_low(values: list[float], window: int, min_count: int) -> list[float]:
    lows: list[float] = []
    kept: deque[float] = deque()
    count = 0
    for place, value in enumerate(values):
        if not isnan(value):
            count += 1
            while kept and kept[-1] >= value:
                kept.pop()
            kept.append(value)
        if place >= window and not isnan(values[place - window]):
            count -= 1
            if kept and kept[0] == values[place - window]:
                kept.popleft()
        lows.append(kept[0] if count >= min_count and kept else nan)
    return lows
