"""Wrong: takes readings out of the list that it walks through, and so steps over the one behind each."""


def left_over(first: list[int], second: list[int]) -> list[int]:
    for reading in first:
        if reading in second:
            first.remove(reading)
            second.remove(reading)
    return first + second
