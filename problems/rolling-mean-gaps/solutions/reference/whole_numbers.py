"""Rolling mean: a running sum of whole numbers, which loses nothing however large the values are."""

from math import isnan, nan

SCALE = 1 << 60  # what is cut off below one part of it is far smaller than the tolerance


def rolling_mean(values: list[float], window: int, min_count: int) -> list[float]:
    known = [not isnan(value) for value in values]
    whole = [int(value * SCALE) if there else 0 for value, there in zip(values, known)]
    total = count = 0
    means: list[float] = []
    for place, number in enumerate(whole):
        total += number
        count += known[place]
        if place >= window:
            total -= whole[place - window]
            count -= known[place - window]
        means.append(total / (count * SCALE) if count >= min_count else nan)
    return means
