"""Rolling low: a deque of the places whose values are lower than everything behind them, O(n)."""

from collections import deque
from math import isnan, nan


def rolling_low(values: list[float], window: int, min_count: int) -> list[float]:
    lows: list[float] = []
    places: deque[int] = deque()
    count = 0
    for place, value in enumerate(values):
        if not isnan(value):
            count += 1
            while places and values[places[-1]] >= value:
                places.pop()
            places.append(place)
        gone = place - window
        if gone >= 0 and not isnan(values[gone]):
            count -= 1
            if places[0] == gone:
                places.popleft()
        lows.append(values[places[0]] if count >= min_count else nan)
    return lows
