"""Wrong: sees whether a reading is there, and not how often."""


def left_over(first: list[int], second: list[int]) -> list[int]:
    return list(set(first) ^ set(second))
