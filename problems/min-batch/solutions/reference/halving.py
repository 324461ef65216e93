"""Smallest capacity: halve the range from the largest box to all pages, O(n log total)."""


def smallest_capacity(sizes: list[int], days: int) -> int:
    def needed(capacity: int) -> int:
        count, free = 1, capacity
        for size in sizes:
            if size > free:
                count += 1
                free = capacity
            free -= size
        return count

    low, high = max(sizes), sum(sizes)
    while low < high:
        middle = (low + high) // 2
        if needed(middle) <= days:
            high = middle
        else:
            low = middle + 1
    return low
