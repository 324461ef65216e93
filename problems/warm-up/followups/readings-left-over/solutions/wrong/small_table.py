"""Wrong: strikes out by a table of 1009 places, and does not look which reading has set the mark."""


def left_over(first: list[int], second: list[int]) -> list[int]:
    table: list[list[int]] = [[] for _ in range(1009)]
    left = []
    for reading in first:
        table[reading % 1009].append(reading)
    for reading in second:
        if table[reading % 1009]:
            table[reading % 1009].pop()
        else:
            left.append(reading)
    return left + [reading for place in table for reading in place]
