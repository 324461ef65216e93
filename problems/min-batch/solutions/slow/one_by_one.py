"""Slow: tries one capacity after another, O(n * answer)."""


def smallest_capacity(sizes: list[int], days: int) -> int:
    capacity = max(sizes)
    while True:
        count, free = 1, capacity
        for size in sizes:
            if size > free:
                count += 1
                free = capacity
            free -= size
        if count <= days:
            return capacity
        capacity += 1
