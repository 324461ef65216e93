"""Wrong: takes the mean of the days, as if boxes could be split."""


def least_busy_day(sizes: list[int], days: int) -> int:
    return sum(sizes) // days
