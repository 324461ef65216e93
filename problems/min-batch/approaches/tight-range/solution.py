"""Smallest capacity: it lies between the mean day and the mean day plus one box, O(n log largest)."""


def smallest_capacity(sizes: list[int], days: int) -> int:
    largest = max(sizes)
    mean = -(-sum(sizes) // days)
    low, high = max(largest, mean), largest + mean
    while low < high:
        middle = (low + high) // 2
        if fits(sizes, days, middle):
            high = middle
        else:
            low = middle + 1
    return low


def fits(sizes: list[int], days: int, capacity: int) -> bool:
    """Whether all boxes are done in time; stops at the day that is one too many."""
    free = capacity
    for size in sizes:
        if size > free:
            days -= 1
            if days == 0:
                return False
            free = capacity
        free -= size
    return True
