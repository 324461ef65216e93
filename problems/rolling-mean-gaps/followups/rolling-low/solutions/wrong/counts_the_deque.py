"""Wrong: compares min_count with the length of the deque, which has forgotten most values."""

from collections import deque
from math import isnan, nan


def rolling_low(values: list[float], window: int, min_count: int) -> list[float]:
    lows: list[float] = []
    places: deque[int] = deque()
    for place, value in enumerate(values):
        if places and places[0] <= place - window:
            places.popleft()
        if not isnan(value):
            while places and values[places[-1]] >= value:
                places.pop()
            places.append(place)
        lows.append(values[places[0]] if len(places) >= min_count else nan)
    return lows
