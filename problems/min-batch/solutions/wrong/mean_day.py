"""Wrong: takes the mean of the days, as if boxes could be split."""


def smallest_capacity(sizes: list[int], days: int) -> int:
    return max(max(sizes), -(-sum(sizes) // days))
