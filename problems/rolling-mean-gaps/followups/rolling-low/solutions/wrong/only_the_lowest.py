"""Wrong: remembers one value; when it leaves, the next value that comes is taken, not the lowest that is left."""

from math import isnan, nan


def rolling_low(values: list[float], window: int, min_count: int) -> list[float]:
    lows: list[float] = []
    low, since, count = nan, 0, 0
    for place, value in enumerate(values):
        count += not isnan(value)
        if place >= window:
            count -= not isnan(values[place - window])
        if isnan(low) or since <= place - window:
            low, since = value, place
        elif value <= low:
            low, since = value, place
        lows.append(low if count >= min_count else nan)
    return lows
