"""Wrong: lets a value stay for one place too long."""

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
        if place >= window and not isnan(values[place - window]):
            count -= 1
        while places and places[0] < place - window:
            places.popleft()
        lows.append(values[places[0]] if count >= min_count and places else nan)
    return lows
