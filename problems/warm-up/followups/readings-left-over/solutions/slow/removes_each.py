"""Slow: searches the whole second list for each reading of the first."""


def left_over(first: list[int], second: list[int]) -> list[int]:
    left, rest = [], list(second)
    for reading in first:
        if reading in rest:
            rest.remove(reading)
        else:
            left.append(reading)
    return left + rest
